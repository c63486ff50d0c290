package app.joren.console.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.review.ConversionReport;
import app.joren.contracts.review.ConversionReport.DoubtfulArticle;
import app.joren.contracts.review.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * A conversion report as a page shows it.
 *
 * @param facts what the crawler says
 * @param only the doubt whose articles are shown; null for all
 */
record ReportView(ConversionReport facts, @Nullable Doubt only) {

	private static final int AT_ONCE = 20;

	/** The doubtful articles that are shown at once. */
	public List<Doubtful> first() {
		return shown().stream().limit(AT_ONCE).toList();
	}

	/** The doubtful articles that a person asks for. */
	public List<Doubtful> others() {
		return shown().stream().skip(AT_ONCE).toList();
	}

	/** How many articles need a look, as far as they are listed. */
	public long needing() {
		return this.facts.doubtful()
			.stream()
			.map(Doubtful::new)
			.filter((article) -> article.severity() != Severity.MINOR)
			.count();
	}

	/** Pages that are neither articles nor were taken for some: lists, for example. */
	public int others(int articles) {
		return Math.max(0, this.facts.pages() - articles - this.facts.notArticles());
	}

	/** The fields that articles have, with the number of articles that have them. */
	public List<FieldRate> rates() {
		return fields().stream().filter((field) -> field.found() > 0).toList();
	}

	/** The fields that no article has. */
	public List<FieldRate> missing() {
		return fields().stream().filter((field) -> field.found() == 0).toList();
	}

	/** Blocks and their numbers, the most frequent first. */
	public List<Map.Entry<String, Integer>> blocks() {
		return sorted(this.facts.blocks());
	}

	/** What no block could express, the most frequent first. */
	public List<Map.Entry<String, Integer>> cards() {
		return sorted(this.facts.cards());
	}

	/** How many blocks there are. */
	public int blockCount() {
		return this.facts.blocks().values().stream().mapToInt(Integer::intValue).sum();
	}

	/** How many of them are cards. */
	public int cardCount() {
		return this.facts.cards().values().stream().mapToInt(Integer::intValue).sum();
	}

	private List<Doubtful> shown() {
		return this.facts.doubtful()
			.stream()
			.filter((article) -> this.only == null || article.doubts().contains(this.only))
			.map(Doubtful::new)
			.toList();
	}

	private List<FieldRate> fields() {
		return Arrays.stream(ArticleField.values())
			.map((field) -> new FieldRate(field, this.facts.fields().getOrDefault(field.name(), 0),
					this.facts.articles()))
			.toList();
	}

	private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
		return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
	}

	/** How urgent it is to look at an article. */
	enum Severity {

		/** Something is probably wrong. */
		HIGH,

		/** Something may be wrong. */
		MEDIUM,

		/** Good to know. */
		MINOR;

		private static final int HIGH_FROM = 40;

		private static final int MEDIUM_FROM = 20;

		static Severity of(int score) {
			if (score >= HIGH_FROM) {
				return HIGH;
			}
			return (score >= MEDIUM_FROM) ? MEDIUM : MINOR;
		}

	}

	/**
	 * An article that a person should look at.
	 *
	 * @param article what the crawler says
	 */
	record Doubtful(DoubtfulArticle article) {

		/** How urgent it is. */
		public Severity severity() {
			return Severity.of(this.article.score());
		}

	}

	/**
	 * How many articles have a field.
	 *
	 * @param field the field
	 * @param found how many have it
	 * @param articles of how many
	 */
	record FieldRate(ArticleField field, int found, int articles) {

		/** The share as a number between 0 and 1. */
		public double share() {
			return (this.articles > 0) ? (double) this.found / this.articles : 0;
		}

	}

}
