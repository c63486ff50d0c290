package app.joren.bench.events;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * How many events are taken, and what is left of them after the process was killed.
 *
 * @param rows who took how many
 * @param kills how often the process was killed
 * @param confirmed how many events it had confirmed in all its lives
 * @param missing how many of these are not in the log
 * @param doubled how many are there more than once
 */
public record EventsReport(List<Row> rows, int kills, long confirmed, long missing, long doubled) {

	public EventsReport {
		rows = List.copyOf(rows);
	}

	/**
	 * A load.
	 *
	 * @param name who took it
	 * @param perSecond events that were confirmed in a second on one core
	 * @param perCpuSecond events that were confirmed in a second of its CPU time
	 * @param medianMillis how long a phone waited for its answer
	 * @param p99Millis how long one of a hundred waited
	 */
	public record Row(String name, double perSecond, double perCpuSecond, double medianMillis, double p99Millis) {
	}

	/** For people. */
	public String text() {
		double least = this.rows.getFirst().perCpuSecond();
		Table table = new Table("who", "events per second", "per CPU second", "x the least", "median ms", "p99 ms");
		this.rows.forEach((row) -> table.row(row.name(), shown(row.perSecond(), 0), shown(row.perCpuSecond(), 0),
				shown(row.perCpuSecond() / least, 2), shown(row.medianMillis(), 1), shown(row.p99Millis(), 1)));
		Table kept = new Table("killed", "confirmed", "lost", "doubled");
		kept.row(this.kills, this.confirmed, this.missing, this.doubled);
		return table + "\n" + kept;
	}

	private static String shown(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

}
