package app.joren.contracts.crawler;

/**
 * What something costs at AWS.
 *
 * @param requestsCents for requests to DynamoDB, S3 and SQS
 * @param storageCents for keeping for a month what was written
 * @param computeCents for processor and memory
 */
public record CrawlCost(double requestsCents, double storageCents, double computeCents) {

	/** All together. */
	public double totalCents() {
		return this.requestsCents + this.storageCents + this.computeCents;
	}

}
