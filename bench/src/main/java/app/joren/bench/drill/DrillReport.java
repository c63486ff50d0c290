package app.joren.bench.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import app.joren.bench.report.Table;
import app.joren.extraction.mutation.Redesign;

/**
 * What was survived.
 *
 * @param kinds a row for each kind of redesign, and one for all
 * @param survivals the redesigned sites
 */
public record DrillReport(List<Row> kinds, List<Survival> survivals) {

	static DrillReport of(List<Survival> survivals) {
		List<Row> rows = new ArrayList<>();
		for (Redesign.Kind kind : Redesign.Kind.values()) {
			rows.add(row(kind.name().toLowerCase(Locale.ROOT), survivals, (one) -> one.kind() == kind));
		}
		rows.add(row("all", survivals, (one) -> true));
		return new DrillReport(rows, survivals);
	}

	private static Row row(String name, List<Survival> survivals, Predicate<Survival> test) {
		List<Survival> those = survivals.stream().filter(test).toList();
		return new Row(name, those.size(), (int) those.stream().filter(Survival::survived).count(),
				those.stream().mapToDouble(Survival::before).average().orElse(0),
				those.stream().mapToDouble(Survival::after).average().orElse(0),
				those.stream().mapToDouble(Survival::after).min().orElse(0));
	}

	/** For people. */
	public String text() {
		Table table = new Table("redesign", "sites", "survived", "before", "after", "worst");
		this.kinds.forEach(
				(row) -> table.row(row.kind(), row.sites(), row.survived(), row.before(), row.after(), row.worst()));
		return table.toString();
	}

	/**
	 * A row of the table.
	 *
	 * @param kind of redesign
	 * @param sites how many were redesigned so
	 * @param survived how many keep their score
	 * @param before mean overall score before
	 * @param after mean overall score after
	 * @param worst the lowest score after
	 */
	public record Row(String kind, int sites, int survived, double before, double after, double worst) {
	}

	/**
	 * A redesigned site.
	 *
	 * @param site the site
	 * @param kind of redesign
	 * @param seed of the redesign
	 * @param before its overall score before
	 * @param after its overall score after, by the same definition
	 */
	public record Survival(String site, Redesign.Kind kind, long seed, double before, double after) {

		private static final double TOLERANCE = 0.02;

		/** Whether it keeps its score. */
		boolean survived() {
			return this.after >= this.before - TOLERANCE;
		}

	}

}
