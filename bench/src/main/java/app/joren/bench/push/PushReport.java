package app.joren.bench.push;

import java.util.List;
import java.util.Locale;

import app.joren.bench.report.Table;

/**
 * How fast pushes went out, and whether each did once.
 *
 * @param phones how many there are
 * @param rows what was sent how
 */
public record PushReport(int phones, List<PushRow> rows) {

	public PushReport {
		rows = List.copyOf(rows);
	}

	/** For people. */
	public String text() {
		double bare = this.rows.getLast().cpuSeconds();
		Table table = new Table("sending", "per second", "per CPU second", "x the bare loop", "missed", "doubled",
				"counted");
		this.rows.forEach((row) -> table.row(row.name(), shown(this.phones / row.seconds(), 0),
				known(row.cpuSeconds(), shown(this.phones / row.cpuSeconds(), 0)),
				known(row.cpuSeconds(), shown(bare / row.cpuSeconds(), 2)), this.phones - row.phones(), row.doubled(),
				known(row.counted(), Integer.toString(row.counted()))));
		return table.toString();
	}

	private static String known(double value, String text) {
		return (value == PushRow.UNKNOWN) ? "" : text;
	}

	private static String shown(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

}
