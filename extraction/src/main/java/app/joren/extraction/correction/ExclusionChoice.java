package app.joren.extraction.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Evidence;
import app.joren.extraction.template.Pointing;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Chooses a selector for what is not the article's: it leads to the pointed element, and
 * to nothing that is prose of its own on any sample.
 *
 * @param containers for each sample the containers of its body, that with the pointed
 * element first
 */
record ExclusionChoice(List<List<Element>> containers) {

	private static final int SHORT = 40;

	/** The exclusion; empty if no selector leads to the element. */
	Optional<ArticleTemplate.Exclusion> of(Element container, Element pointed) {
		Map<String, Integer> texts = texts();
		Rated best = null;
		for (String css : candidates(container, pointed)) {
			if (container.select(css).contains(pointed) && !container.select(css).contains(container)) {
				Rated rated = rate(css, pointed, texts);
				if (best == null || rated.harm < best.harm || (rated.harm == best.harm && rated.pages > best.pages)) {
					best = rated;
				}
			}
		}
		return Optional.ofNullable(best).map(this::exclusion);
	}

	private ArticleTemplate.Exclusion exclusion(Rated rated) {
		double confidence = Math.min(0.99, (rated.harm == 0) ? 0.9 + 0.09 * rated.pages / this.containers.size() : 0.6);
		return new ArticleTemplate.Exclusion(rated.css,
				new Evidence(confidence,
						List.of("A person pointed at it",
								"Found on %d of %d sample pages, and hits %d texts there that stand on no other page"
									.formatted(rated.pages, this.containers.size(), rated.harm))));
	}

	private static List<String> candidates(Element container, Element pointed) {
		List<String> candidates = new ArrayList<>();
		Pointing.at(pointed).stream().limit(40).forEach((selector) -> candidates.add(selector.css()));
		List<String> steps = new ArrayList<>();
		for (Element e = pointed; e != container && e.parent() != null; e = e.parent()) {
			steps.addFirst(e.normalName() + ":nth-child(" + (e.elementSiblingIndex() + 1) + ")");
		}
		candidates.add("> " + String.join(" > ", steps));
		return candidates;
	}

	private Rated rate(String css, Element pointed, Map<String, Integer> texts) {
		int pages = 0;
		int harm = 0;
		for (List<Element> sample : this.containers) {
			Elements hits = new Elements();
			sample.forEach((container) -> hits.addAll(container.select(css)));
			pages += hits.isEmpty() ? 0 : 1;
			for (Element hit : hits) {
				boolean own = hit == pointed || hit.parents().contains(pointed);
				harm += (!own && (sample.contains(hit) || isProse(hit, texts))) ? 1 : 0;
			}
		}
		return new Rated(css, pages, harm);
	}

	/** Text that stands on no other sample and is not mostly links. */
	private static boolean isProse(Element element, Map<String, Integer> texts) {
		String text = element.text();
		int links = element.select("a").stream().mapToInt((link) -> link.text().length()).sum();
		return text.length() >= SHORT && links < 0.6 * text.length() && texts.getOrDefault(text, 1) < 2;
	}

	private Map<String, Integer> texts() {
		Map<String, Integer> texts = new HashMap<>();
		for (List<Element> sample : this.containers) {
			sample.stream()
				.flatMap((container) -> container.getAllElements().stream())
				.map(Element::text)
				.filter((text) -> text.length() >= SHORT)
				.distinct()
				.forEach((text) -> texts.merge(text, 1, Integer::sum));
		}
		return texts;
	}

	private record Rated(String css, int pages, int harm) {
	}

}
