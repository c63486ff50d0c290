package app.joren.bench.calibration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.joren.bench.report.Table;

/**
 * How sure definitions are, and how often they are right.
 *
 * @param judgements all parts
 */
public record CalibrationReport(List<Judgement> judgements) {

	private static final double[] BINS = { 0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001 };

	public CalibrationReport {
		judgements = List.copyOf(judgements);
	}

	/** Both tables. */
	public String text() {
		return bins() + "\n" + kinds();
	}

	private Table bins() {
		Table table = new Table("claimed", "parts", "mean claimed", "right");
		for (int i = 0; i + 1 < BINS.length; i++) {
			double from = BINS[i];
			double to = BINS[i + 1];
			row(table, "%.2f to %.2f".formatted(from, Math.min(1, to)),
					(part) -> part.claimed() >= from && part.claimed() < to);
		}
		row(table, "0.90 or more", (part) -> part.claimed() >= 0.9);
		row(table, "all", (part) -> true);
		return table;
	}

	private Table kinds() {
		Table table = new Table("kind", "parts", "mean claimed", "right", "off by");
		Set<String> kinds = this.judgements.stream()
			.map(Judgement::kind)
			.collect(Collectors.toCollection(TreeSet::new));
		for (String kind : new LinkedHashSet<>(kinds)) {
			List<Judgement> own = this.judgements.stream().filter((part) -> part.kind().equals(kind)).toList();
			table.row(kind, own.size(), claimed(own), right(own), claimed(own) - right(own));
		}
		return table;
	}

	private void row(Table table, String name, Predicate<Judgement> test) {
		List<Judgement> own = this.judgements.stream().filter(test).toList();
		if (!own.isEmpty()) {
			table.row(name, own.size(), claimed(own), right(own));
		}
	}

	private static double claimed(List<Judgement> parts) {
		return parts.stream().mapToDouble(Judgement::claimed).average().orElse(0);
	}

	private static double right(List<Judgement> parts) {
		return (double) parts.stream().filter(Judgement::right).count() / parts.size();
	}

}
