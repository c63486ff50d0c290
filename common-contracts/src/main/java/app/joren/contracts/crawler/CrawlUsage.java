package app.joren.contracts.crawler;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import app.joren.contracts.problem.ProblemType;

/**
 * What a crawl has used, and what went wrong in it. Requests to AWS count every try.
 *
 * @param bytesSent of HTTP requests to the site
 * @param bytesReceived of HTTP answers, compressed as they came
 * @param bytesKept of pages and documents that were written
 * @param tableReads units of DynamoDB
 * @param tableWrites units of DynamoDB
 * @param objectReads requests to S3 that read
 * @param objectWrites requests to S3 that write
 * @param queueRequests requests to SQS
 * @param computeMillis of one processor
 * @param errors how often each kind of problem was met, also those that are not told
 */
public record CrawlUsage(long bytesSent, long bytesReceived, long bytesKept, long tableReads, long tableWrites,
		long objectReads, long objectWrites, long queueRequests, long computeMillis, Map<ProblemType, Integer> errors) {

	public CrawlUsage {
		errors = Map.copyOf(Objects.requireNonNullElse(errors, Map.of()));
	}

	/** Nothing yet. */
	public static CrawlUsage none() {
		return new CrawlUsage(0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
	}

	/** This and another. */
	public CrawlUsage plus(CrawlUsage other) {
		Map<ProblemType, Integer> all = new TreeMap<>(this.errors);
		other.errors().forEach((type, count) -> all.merge(type, count, Integer::sum));
		return new CrawlUsage(this.bytesSent + other.bytesSent(), this.bytesReceived + other.bytesReceived(),
				this.bytesKept + other.bytesKept(), this.tableReads + other.tableReads(),
				this.tableWrites + other.tableWrites(), this.objectReads + other.objectReads(),
				this.objectWrites + other.objectWrites(), this.queueRequests + other.queueRequests(),
				this.computeMillis + other.computeMillis(), all);
	}

}
