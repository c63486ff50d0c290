package app.joren.bench.schedule;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * How soon articles are found, and by how many requests.
 *
 * @param rhythms so many real sites were drawn from
 * @param sites so many were simulated
 * @param days for so long
 * @param rows each way of asking
 */
public record ScheduleReport(int rhythms, int sites, int days, List<Row> rows) {

	public ScheduleReport {
		rows = List.copyOf(rows);
	}

	/** The figures as a table. */
	public String text() {
		Table table = new Table("asking", "checks per site and day", "requests per article", "median delay",
				"p90 delay", "mean delay");
		for (Row row : this.rows) {
			Delays delays = row.delays();
			table.row(row.asking(), number(delays.checks() / (double) this.sites / this.days),
					number(delays.requestsPerArticle()), ScheduleBench.shown(delays.quantile(0.5)),
					ScheduleBench.shown(delays.quantile(0.9)), ScheduleBench.shown(delays.mean()));
		}
		return "%d sites that publish like %d real ones, over %d days:%n%n%s".formatted(this.sites, this.rhythms,
				this.days, table);
	}

	/** The figures for programs: delays in seconds. */
	public List<Figures> figures() {
		return this.rows.stream()
			.map((row) -> new Figures(row.asking(), row.delays().checks(), row.delays().articles(),
					row.delays().quantile(0.5).toSeconds(), row.delays().quantile(0.9).toSeconds(),
					row.delays().mean().toSeconds()))
			.toList();
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}

	/**
	 * The figures of one way of asking.
	 *
	 * @param asking what it is
	 * @param checks of lists
	 * @param articles that were found
	 * @param medianSeconds delay
	 * @param p90Seconds delay
	 * @param meanSeconds delay
	 */
	public record Figures(String asking, long checks, int articles, long medianSeconds, long p90Seconds,
			long meanSeconds) {
	}

	/**
	 * A way of asking.
	 *
	 * @param asking what it is
	 * @param delays what it has come to
	 */
	record Row(String asking, Delays delays) {
	}

}
