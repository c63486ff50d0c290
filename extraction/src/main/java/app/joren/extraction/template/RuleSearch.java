package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds a selector that points at the wanted elements on as many samples as possible, and
 * at nothing else before them.
 */
final class RuleSearch {

	private RuleSearch() {
	}

	/**
	 * What was found.
	 *
	 * @param css the selector
	 * @param hits share of the samples on which its first match is wanted
	 * @param misses share of the samples on which its first match is something else
	 */
	record Found(String css, double hits, double misses) {
	}

	/**
	 * The best selector.
	 * @param bodies the samples' bodies
	 * @param wanted for each sample the elements that would be right; empty where unknown
	 */
	static Optional<Found> best(List<Element> bodies, List<List<Element>> wanted) {
		Map<String, SturdySelector> candidates = new LinkedHashMap<>();
		wanted.stream()
			.filter((elements) -> !elements.isEmpty())
			.limit(4)
			.flatMap((elements) -> elements.stream().limit(4))
			.flatMap((element) -> SelectorCandidates.of(element).stream().limit(24))
			.forEach((selector) -> candidates.putIfAbsent(selector.css(), selector));
		Found best = null;
		double bestScore = 0;
		for (SturdySelector candidate : candidates.values()) {
			Found found = rate(candidate.css(), bodies, wanted);
			double score = found.hits() - 1.5 * found.misses() + 0.05 * candidate.sturdiness();
			if (score > bestScore) {
				best = found;
				bestScore = score;
			}
		}
		return Optional.ofNullable(best);
	}

	private static Found rate(String css, List<Element> bodies, List<List<Element>> wanted) {
		int hits = 0;
		int misses = 0;
		int known = 0;
		for (int i = 0; i < bodies.size(); i++) {
			if (!wanted.get(i).isEmpty()) {
				known++;
				Element first = bodies.get(i).selectFirst(css);
				hits += (first != null && wanted.get(i).contains(first)) ? 1 : 0;
				misses += (first != null && !wanted.get(i).contains(first)) ? 1 : 0;
			}
		}
		double pages = Math.max(1, known);
		return new Found(css, hits / pages, misses / pages);
	}

	/**
	 * The elements of a body that have text of their own and pass a test, innermost
	 * first.
	 */
	static List<Element> withOwnText(Element body, Predicate<Element> test) {
		List<Element> found = new ArrayList<>();
		Elements all = body.getAllElements();
		for (Element element : all) {
			if (test.test(element)) {
				found.add(element);
			}
		}
		return found.reversed();
	}

}
