package app.joren.analyzer.redesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.explanation.BodyFacts;

/**
 * How far two readings of an article say the same.
 *
 * @param known what the article was
 */
record Likeness(Article known) {

	/** Characters that follow each other, since not every language has words. */
	private static final int SHINGLE = 8;

	/** Between 0 and 1: the mean of title, day and body, as far as they are known. */
	double of(Article article) {
		List<Double> parts = new ArrayList<>();
		parts.add(bare(this.known.title()).equals(bare(article.title())) ? 1.0 : 0.0);
		PublicationDate day = this.known.published();
		if (day != null) {
			PublicationDate other = article.published();
			parts.add((other != null && other.day().equals(day.day())) ? 1.0 : 0.0);
		}
		parts.add(overlap(shingles(this.known), shingles(article)));
		return parts.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private static double overlap(Set<String> one, Set<String> other) {
		if (one.isEmpty() && other.isEmpty()) {
			return 1;
		}
		long both = one.stream().filter(other::contains).count();
		return 2.0 * both / (one.size() + other.size());
	}

	private static Set<String> shingles(Article article) {
		String text = bare(BodyFacts.of(article.body()).text());
		Set<String> shingles = new HashSet<>();
		for (int i = 0; i + SHINGLE <= text.length(); i++) {
			shingles.add(text.substring(i, i + SHINGLE));
		}
		return shingles;
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
	}

}
