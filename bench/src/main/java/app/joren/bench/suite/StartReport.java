package app.joren.bench.suite;

import app.joren.bench.report.Table;

/**
 * How long a person waits, and what the machine gives for it.
 *
 * @param readySeconds from the start of the process until every service answers
 * @param firstArticlesSeconds from an address to the first articles that a phone could
 * read
 * @param allArticlesSeconds from an address to the last article
 * @param articles how many those are
 * @param residentMib memory of all processes after that
 * @param highestMib the sum of what each process has held at most
 */
public record StartReport(double readySeconds, double firstArticlesSeconds, double allArticlesSeconds, int articles,
		double residentMib, double highestMib) {

	/** For people. */
	public String text() {
		return new Table("measure", "value").row("ready", "%.1f s".formatted(this.readySeconds))
			.row("address to first articles", "%.1f s".formatted(this.firstArticlesSeconds))
			.row("address to all %d articles".formatted(this.articles), "%.1f s".formatted(this.allArticlesSeconds))
			.row("resident memory of everything", "%.0f MiB".formatted(this.residentMib))
			.row("highest resident memory", "%.0f MiB".formatted(this.highestMib))
			.toString();
	}

}
