package app.joren.crawler.visit;

import java.util.EnumMap;
import java.util.Map;

import app.joren.contracts.crawler.CrawlUsage;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.usage.Meter;
import app.joren.runtime.usage.Resource;

/** What a crawl has used and met with, up to this slice and in it. */
final class Spending {

	private final CrawlUsage before;

	private final Map<ProblemType, Integer> errors = new EnumMap<>(ProblemType.class);

	Spending(CrawlUsage before) {
		this.before = before;
	}

	/** A problem was met, whether or not there is room to tell of it. */
	void met(ProblemType type) {
		this.errors.merge(type, 1, Integer::sum);
	}

	CrawlUsage now() {
		Map<Resource, Long> used = Meter.used();
		return this.before.plus(new CrawlUsage(of(used, Resource.BYTES_SENT), of(used, Resource.BYTES_RECEIVED),
				of(used, Resource.BYTES_KEPT), of(used, Resource.TABLE_READS), of(used, Resource.TABLE_WRITES),
				of(used, Resource.OBJECT_READS), of(used, Resource.OBJECT_WRITES), of(used, Resource.QUEUE_REQUESTS),
				of(used, Resource.COMPUTE_MILLIS), this.errors));
	}

	private static long of(Map<Resource, Long> used, Resource resource) {
		return used.getOrDefault(resource, 0L);
	}

}
