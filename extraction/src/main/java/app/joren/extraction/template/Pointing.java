package app.joren.extraction.template;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Selectors for elements at which a person points. */
public final class Pointing {

	private Pointing() {
	}

	/** Ways to point at an element, the sturdiest first. */
	public static List<SturdySelector> at(Element element) {
		return SelectorCandidates.of(element);
	}

	/** Those of some elements that are in none of the others. */
	public static Elements outermost(Elements elements) {
		return BodyInduction.outermost(elements);
	}

}
