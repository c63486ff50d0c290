package app.joren.bench.faults;

import java.util.List;
import java.util.Map;

import app.joren.bench.report.Table;

/**
 * What was done to the crawler, and what remained.
 *
 * @param seconds how long the faults lasted
 * @param rounds how often every site was crawled
 * @param crawls how many crawls that were
 * @param counts how often what went wrong
 * @param compared how many pages, articles and documents were compared
 * @param differences what remained otherwise than of undisturbed crawls
 */
public record FaultsReport(long seconds, int rounds, int crawls, Map<String, Integer> counts, int compared,
		List<String> differences) {

	private static final int SHOWN = 20;

	/** Whether nothing was lost and nothing doubled. */
	public boolean isClean() {
		return this.differences.isEmpty();
	}

	/** For people. */
	public String text() {
		Table table = new Table("measure", "value").row("seconds of faults", Long.toString(this.seconds))
			.row("editions of all sites", this.rounds)
			.row("crawls", this.crawls);
		this.counts.forEach((name, count) -> table.row(name, count));
		table.row("pages, articles, documents and answers compared", this.compared)
			.row("differences", this.differences.size());
		return table + String.join("\n", this.differences.stream().limit(SHOWN).toList()) + "\n";
	}

}
