package app.joren.crawler.activity;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlUsage;
import app.joren.contracts.problem.ProblemType;

/**
 * What is summed up, as numbers with names: so DynamoDB can add to each of them.
 *
 * @param numbers by name
 */
record Amounts(Map<String, Long> numbers) {

	private static final String ERROR = "error-";

	static Amounts of(int ended, CrawlCounts counts, CrawlUsage usage) {
		Map<String, Long> numbers = new LinkedHashMap<>();
		numbers.put("crawls", (long) ended);
		numbers.put("requests", (long) counts.requests());
		numbers.put("notModified", (long) counts.notModified());
		numbers.put("created", (long) counts.created());
		numbers.put("changed", (long) counts.changed());
		numbers.put("unchanged", (long) counts.unchanged());
		numbers.put("removed", (long) counts.removed());
		numbers.put("notArticles", (long) counts.notArticles());
		numbers.put("failed", (long) counts.failed());
		numbers.put("bytesSent", usage.bytesSent());
		numbers.put("bytesReceived", usage.bytesReceived());
		numbers.put("bytesKept", usage.bytesKept());
		numbers.put("tableReads", usage.tableReads());
		numbers.put("tableWrites", usage.tableWrites());
		numbers.put("objectReads", usage.objectReads());
		numbers.put("objectWrites", usage.objectWrites());
		numbers.put("queueRequests", usage.queueRequests());
		numbers.put("computeMillis", usage.computeMillis());
		usage.errors().forEach((type, count) -> numbers.put(ERROR + type.name(), (long) count));
		return new Amounts(numbers);
	}

	/** What came since an earlier reading of the same counters. */
	Amounts since(Amounts earlier) {
		Map<String, Long> more = new LinkedHashMap<>();
		this.numbers.forEach((name, number) -> {
			long difference = number - earlier.number(name);
			if (difference != 0) {
				more.put(name, difference);
			}
		});
		return new Amounts(more);
	}

	int crawls() {
		return (int) number("crawls");
	}

	CrawlCounts counts() {
		return new CrawlCounts(0, (int) number("requests"), (int) number("notModified"), (int) number("created"),
				(int) number("changed"), (int) number("unchanged"), (int) number("removed"),
				(int) number("notArticles"), (int) number("failed"));
	}

	CrawlUsage usage() {
		return new CrawlUsage(number("bytesSent"), number("bytesReceived"), number("bytesKept"), number("tableReads"),
				number("tableWrites"), number("objectReads"), number("objectWrites"), number("queueRequests"),
				number("computeMillis"), errors());
	}

	/** A kind of problem that is no longer known is not told. */
	private Map<ProblemType, Integer> errors() {
		Map<ProblemType, Integer> errors = new EnumMap<>(ProblemType.class);
		for (ProblemType type : ProblemType.values()) {
			long count = number(ERROR + type.name());
			if (count != 0) {
				errors.put(type, (int) count);
			}
		}
		return errors;
	}

	private long number(String name) {
		return this.numbers.getOrDefault(name, 0L);
	}

}
