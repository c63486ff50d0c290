package app.joren.console.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.review.ConversionReport;

/**
 * A conversion report as a page shows it.
 *
 * @param facts what the crawler says
 */
record ReportView(ConversionReport facts) {

	/** How many articles have each field. */
	public List<FieldRate> rates() {
		return Arrays.stream(ArticleField.values())
			.map((field) -> new FieldRate(field, this.facts.fields().getOrDefault(field.name(), 0),
					this.facts.articles()))
			.toList();
	}

	/** Blocks and their numbers, the most frequent first. */
	public List<Map.Entry<String, Integer>> blocks() {
		return sorted(this.facts.blocks());
	}

	/** What no block could express, the most frequent first. */
	public List<Map.Entry<String, Integer>> cards() {
		return sorted(this.facts.cards());
	}

	private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
		return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
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
