package app.joren.bench.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.joren.bench.report.Table;

/**
 * How well pages are read by what was learnt on other sites.
 *
 * @param trials one for each page
 */
public record LearningReport(List<Trial> trials) {

	/** For people. */
	public String text() {
		Table table = new Table("set", "pages", "kinds", "word F1");
		Map<String, List<Trial>> sets = this.trials.stream()
			.collect(Collectors.groupingBy(Trial::set, TreeMap::new, Collectors.toList()));
		sets.forEach((set, some) -> row(table, set, some));
		row(table, "all of known kinds", this.trials.stream().filter(Trial::hasKind).toList());
		return table.toString();
	}

	private static void row(Table table, String set, List<Trial> trials) {
		double kinds = trials.stream().filter(Trial::kindIsRight).count() / (double) trials.size();
		table.row(set, trials.size(), kinds, trials.stream().mapToDouble(Trial::words).average().orElse(0));
	}

}
