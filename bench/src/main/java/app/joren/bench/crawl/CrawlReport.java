package app.joren.bench.crawl;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * The costs of all crawls.
 *
 * @param articles how many articles the site has
 * @param scrapy CPU seconds that Scrapy needs
 * @param rows the crawls
 */
public record CrawlReport(int articles, double scrapy, List<CrawlRow> rows) {

	private static final double BYTES_PER_MB = 1e6;

	static CrawlReport of(int articles, List<CrawlRow> rows) {
		double scrapy = rows.stream()
			.filter((row) -> row.name().equals("Scrapy"))
			.mapToDouble(CrawlRow::cpuSeconds)
			.findFirst()
			.orElseThrow();
		return new CrawlReport(articles, scrapy, List.copyOf(rows));
	}

	/** For people. */
	public String text() {
		Table table = new Table("crawl", "requests", "MB", "pages per second", "CPU s per 1,000 pages",
				"x Scrapy's pages per CPU second", "MiB at most");
		this.rows.forEach((row) -> table.row(row.name(), row.requests(), shown(row.bytes() / BYTES_PER_MB, 1),
				shown(this.articles / row.seconds(), 0), shown(row.cpuSeconds() * 1000 / this.articles, 2),
				shown(this.scrapy / row.cpuSeconds(), 1), shown(row.highestMib(), 0)));
		return table.toString();
	}

	private static String shown(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

}
