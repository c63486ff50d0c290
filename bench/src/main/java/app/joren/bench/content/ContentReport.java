package app.joren.bench.content;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * How fast phones are answered, beside a server of the same bytes as files.
 *
 * @param articles how many articles the app has
 * @param rows what was asked of whom
 */
public record ContentReport(int articles, List<Row> rows) {

	/**
	 * One load.
	 *
	 * @param asked what was asked
	 * @param load what the content API has done
	 * @param files what the server of files has done
	 * @param residentMib memory of the content API after it
	 */
	public record Row(String asked, Wrk.Load load, Wrk.Load files, double residentMib) {

		double speed() {
			return this.load.perSecond() / this.files.perSecond();
		}

		double slowness() {
			return this.load.p99Millis() / this.files.p99Millis();
		}

	}

	/** For people. */
	public String text() {
		Table table = new Table("asked", "bytes", "per second", "p99 ms", "nginx per second", "nginx p99 ms",
				"x nginx per second", "x nginx p99", "MiB");
		this.rows.forEach((row) -> table.row(row.asked(), shown(row.load().bytes(), 0),
				shown(row.load().perSecond(), 0), shown(row.load().p99Millis(), 2), shown(row.files().perSecond(), 0),
				shown(row.files().p99Millis(), 2), shown(row.speed(), 2), shown(row.slowness(), 1),
				shown(row.residentMib(), 0)));
		return table.toString();
	}

	private static String shown(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

}
