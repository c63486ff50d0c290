package app.joren.bench.crawl;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * The memory of a worker during one crawl.
 *
 * @param articles how many articles the site has
 * @param rows the worker now and then
 */
public record MemoryReport(int articles, List<Row> rows) {

	/**
	 * The worker at one moment.
	 *
	 * @param articles that it has read
	 * @param heapMib what was left after the last garbage collection
	 * @param residentMib of the process
	 * @param cpuSeconds that it has used since its start
	 */
	public record Row(int articles, int heapMib, double residentMib, double cpuSeconds) {
	}

	/** For people. */
	public String text() {
		Table table = new Table("articles", "MiB after collection", "MiB of the process", "CPU seconds");
		this.rows.forEach(
				(row) -> table.row(row.articles(), row.heapMib(), whole(row.residentMib()), whole(row.cpuSeconds())));
		return table.toString();
	}

	private static String whole(double value) {
		return String.format(Locale.ROOT, "%.0f", value);
	}

}
