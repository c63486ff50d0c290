package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.Evidence;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the container of the body: the element that holds nearly all of a page's content
 * and the least of anything else, pointed at by a selector that works on all samples.
 */
final class BodyInduction {

	private static final int ALTERNATIVES = 3;

	private static final double WORTH = 0.4;

	private static final double WORSE = 0.06;

	private static final int TRIED = 24;

	private BodyInduction() {
	}

	/** Container rules, the best first; empty if the samples have no common container. */
	static List<BodyRule> containers(List<SampleOutline> samples, ChangedPages changed) {
		List<Rated> rated = candidates(samples).values()
			.stream()
			.map((selector) -> rate(selector, samples))
			.filter((candidate) -> candidate.pages() >= 0.6)
			.sorted(Comparator.comparingDouble(Rated::score).reversed())
			.toList();
		List<Rated> good = rated.stream()
			.filter((candidate) -> candidate.score() > rated.getFirst().score() - WORSE)
			.limit(TRIED)
			.toList();
		return new SturdyChoice<Rated>(Rated::score, (one) -> changed.survivedBy(one.selector().css()), changed.size())
			.of(good, ALTERNATIVES)
			.stream()
			.map((one) -> new BodyRule(one.selector().css(), one.evidence(samples.size(), changed)))
			.toList();
	}

	private static Map<String, SturdySelector> candidates(List<SampleOutline> samples) {
		Map<String, SturdySelector> candidates = new LinkedHashMap<>();
		for (SampleOutline sample : samples.stream().limit(4).toList()) {
			int total = sample.totalContent();
			for (Element element : sample.body().getAllElements()) {
				if (element != sample.body() && sample.contentIn(element) >= WORTH * total) {
					SelectorCandidates.of(element)
						.stream()
						.limit(14)
						.forEach((selector) -> candidates.putIfAbsent(selector.css(), selector));
					SelectorCandidates.nameless(element)
						.forEach((selector) -> candidates.putIfAbsent(selector.css(), selector));
				}
			}
		}
		candidates.putIfAbsent("body", new SturdySelector("body", 0.5));
		return candidates;
	}

	private static Rated rate(SturdySelector selector, List<SampleOutline> samples) {
		double sum = 0;
		int pages = 0;
		int several = 0;
		for (SampleOutline sample : samples) {
			Elements matches = outermost(sample.body().select(selector.css()));
			double fit = areParagraphs(matches) ? 0 : fit(sample, matches);
			sum += fit;
			pages += (fit > 0.3) ? 1 : 0;
			several += (matches.size() > 1) ? 1 : 0;
		}
		double mean = sum / samples.size();
		double share = (double) pages / samples.size();
		double ambiguity = 0.05 * several / samples.size();
		return new Rated(selector, mean + 0.03 * selector.sturdiness() - ambiguity, mean, share);
	}

	/** Paragraphs alone would lose the pictures, lists and headings between them. */
	private static boolean areParagraphs(Elements matches) {
		return matches.size() > 1 && matches.stream().allMatch((match) -> "p".equals(match.normalName()));
	}

	/**
	 * Harmonic mean of how much of the content is inside and how much of the inside is
	 * content.
	 */
	private static double fit(SampleOutline sample, Elements matches) {
		int content = matches.stream().mapToInt(sample::contentIn).sum();
		int all = matches.stream().mapToInt(sample::allIn).sum();
		if (content == 0 || all == 0) {
			return 0;
		}
		double recall = (double) content / sample.totalContent();
		double precision = (double) content / all;
		return 5 * precision * recall / (4 * precision + recall);
	}

	static Elements outermost(Elements elements) {
		Elements outermost = new Elements();
		for (Element element : elements) {
			boolean inside = element.parents().stream().anyMatch(elements::contains);
			if (!inside) {
				outermost.add(element);
			}
		}
		return outermost;
	}

	private record Rated(SturdySelector selector, double score, double fit, double pages) {

		Evidence evidence(int samples, ChangedPages changed) {
			return Evidence.of(Math.min(0.99, this.fit * this.pages),
					"Holds %.0f %% of what differs between %d pages".formatted(100 * this.fit, samples),
					changed.reason(changed.survivedBy(this.selector.css())));
		}

	}

}
