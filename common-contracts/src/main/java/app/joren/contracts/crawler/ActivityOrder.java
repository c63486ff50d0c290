package app.joren.contracts.crawler;

/** What sites may be ordered by. */
public enum ActivityOrder {

	/** When the last crawl began. */
	LAST,

	/** New articles. */
	CREATED,

	/** Requests to the site. */
	REQUESTS,

	/** Bytes on the wire. */
	BYTES,

	/** How many answers were "not modified". */
	NOT_MODIFIED,

	/** Problems of all kinds. */
	ERRORS,

	/** Seconds of compute. */
	COMPUTE,

	/** What it cost. */
	COST

}
