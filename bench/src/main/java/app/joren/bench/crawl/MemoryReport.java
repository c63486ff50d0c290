package app.joren.bench.crawl;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * The memory of a worker and of a scheduler during two crawls of one site.
 *
 * @param articles how many articles the site has
 * @param bytes that the site has sent
 * @param rows the processes now and then
 */
public record MemoryReport(int articles, long bytes, List<Row> rows) {

	/**
	 * The processes at one moment; speed and CPU time are those since the row before.
	 *
	 * @param crawl the first one, or the one of the unchanged site
	 * @param pages that it has asked for
	 * @param heapMib what a garbage collection leaves of the worker's objects
	 * @param residentMib of the worker
	 * @param highestMib the most memory that it has held
	 * @param pagesPerSecond of the crawl
	 * @param cpuSeconds of the worker, per 1,000 pages of the crawl
	 * @param schedulerMib of the scheduler
	 */
	public record Row(String crawl, int pages, int heapMib, double residentMib, double highestMib,
			double pagesPerSecond, double cpuSeconds, double schedulerMib) {
	}

	/** For people. */
	public String text() {
		Table table = new Table("crawl", "pages", "MiB after collection", "MiB of the worker", "MiB at most",
				"pages per second", "CPU s per 1,000 pages", "MiB of the scheduler");
		this.rows.forEach((row) -> table.row(row.crawl(), row.pages(), row.heapMib(), shown(row.residentMib(), 0),
				shown(row.highestMib(), 0), shown(row.pagesPerSecond(), 0), shown(row.cpuSeconds(), 2),
				shown(row.schedulerMib(), 0)));
		return table.toString();
	}

	private static String shown(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

}
