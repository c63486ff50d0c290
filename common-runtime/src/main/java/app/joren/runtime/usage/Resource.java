package app.joren.runtime.usage;

/** What is counted, each in its own unit. */
public enum Resource {

	/** Bytes of HTTP requests to sites. */
	BYTES_SENT,

	/** Bytes of HTTP answers of sites, compressed as they came. */
	BYTES_RECEIVED,

	/** Bytes that were put into buckets. */
	BYTES_KEPT,

	/** Read units of DynamoDB, of 4 KiB each. */
	TABLE_READS,

	/**
	 * Write units of DynamoDB, of 1 KiB each, of which a transaction takes two for one.
	 */
	TABLE_WRITES,

	/** Requests to S3 that read. */
	OBJECT_READS,

	/** Requests to S3 that write or copy. */
	OBJECT_WRITES,

	/** Requests to SQS. */
	QUEUE_REQUESTS,

	/** Milliseconds of one processor. */
	COMPUTE_MILLIS

}
