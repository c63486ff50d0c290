package app.joren.extraction.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.template.Pointing;
import app.joren.extraction.template.SturdySelector;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Chooses among the selectors that lead to a pointed element the one that gives exactly
 * one sensible element on most samples, and of equals the sturdiest.
 *
 * @param bodies the samples' bodies, that with the pointed element first
 * @param sense what would be a value
 * @param distinct whether two samples never have the same value
 */
record RuleChoice(List<Element> bodies, Sense sense, boolean distinct) {

	private static final int MOST_CANDIDATES = 48;

	/** Reads a value by a selector. */
	@FunctionalInterface
	interface Sense {

		/** The value that a selector gives on a sample, empty if that makes no sense. */
		String value(int sample, String css);

	}

	/**
	 * What was chosen.
	 *
	 * @param css the selector
	 * @param pages on how many samples it gives a value
	 * @param alone on how many of them it leads to one element only
	 */
	record Chosen(String css, int pages, int alone) {

		List<String> reasons(int samples) {
			return List.of("A person pointed at it",
					"Gives a value on %d of %d sample pages, on %d of them from one place only".formatted(this.pages,
							samples, this.alone));
		}

		double confidence(int samples) {
			return Math.min(0.99, 0.7 + 0.29 * this.pages / samples);
		}

	}

	/** The best selector; empty if none leads to the element first. */
	Optional<Chosen> of(Element pointed) {
		Chosen best = null;
		double bestScore = Double.NEGATIVE_INFINITY;
		for (SturdySelector candidate : Pointing.at(pointed).stream().limit(MOST_CANDIDATES).toList()) {
			if (this.bodies.getFirst().selectFirst(candidate.css()) != pointed) {
				continue;
			}
			Rated rated = rate(candidate.css());
			double score = rated.score + 0.4 * this.bodies.size() * 0.5 * candidate.sturdiness();
			if (score > bestScore) {
				bestScore = score;
				best = new Chosen(candidate.css(), rated.pages, rated.alone);
			}
		}
		return Optional.ofNullable(best);
	}

	private Rated rate(String css) {
		Rated rated = new Rated();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.bodies.size(); i++) {
			Elements found = this.bodies.get(i).select(css);
			if (!found.isEmpty()) {
				String value = this.sense.value(i, css);
				boolean sensible = !value.isBlank() && (seen.add(value) || !this.distinct);
				rated.add(sensible, found.size() == 1);
			}
		}
		return rated;
	}

	/** The sample with the pointed element first. */
	static List<SampleDocument> pointedFirst(List<SampleDocument> samples, SampleDocument pointed) {
		List<SampleDocument> ordered = new ArrayList<>(List.of(pointed));
		samples.stream().filter((sample) -> sample != pointed).forEach(ordered::add);
		return ordered;
	}

	/** Adds up how well a selector does. */
	private static final class Rated {

		private double score;

		private int pages;

		private int alone;

		void add(boolean sensible, boolean single) {
			this.score += sensible ? (single ? 1 : 0.6) : -1.5;
			this.pages += sensible ? 1 : 0;
			this.alone += (sensible && single) ? 1 : 0;
		}

	}

}
