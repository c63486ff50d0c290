package app.joren.crawler.activity;

import app.joren.contracts.crawler.CrawlCost;
import app.joren.contracts.crawler.CrawlUsage;
import org.springframework.stereotype.Component;

/** Says what is used in cents. */
@Component
class Costs {

	private static final double CENTS = 100;

	private static final double THOUSAND = 1e3;

	private static final double MILLION = 1e6;

	private static final double GIBIBYTE = 1L << 30;

	private static final double MILLIS_PER_HOUR = 3_600_000;

	private final Prices prices;

	Costs(Prices prices) {
		this.prices = prices;
	}

	CrawlCost of(CrawlUsage usage) {
		double requests = usage.tableReads() / MILLION * this.prices.tableReadsPerMillion()
				+ usage.tableWrites() / MILLION * this.prices.tableWritesPerMillion()
				+ usage.objectReads() / THOUSAND * this.prices.objectReadsPerThousand()
				+ usage.objectWrites() / THOUSAND * this.prices.objectWritesPerThousand()
				+ usage.queueRequests() / MILLION * this.prices.queueRequestsPerMillion();
		double storage = usage.bytesKept() / GIBIBYTE * this.prices.storagePerGibibyteMonth();
		double compute = usage.computeMillis() / MILLIS_PER_HOUR * (this.prices.processorPerHour()
				+ this.prices.gibibytesPerProcessor() * this.prices.memoryPerGibibyteHour());
		return new CrawlCost(CENTS * requests, CENTS * storage, CENTS * compute);
	}

}
