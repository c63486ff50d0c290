package app.joren.extraction.body;

import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;

/**
 * Where an article's body stands.
 *
 * @param container the element that holds it
 * @param excluded elements inside that are not the article's
 * @param prose how much prose it holds, in characters
 * @param share its part of all prose of the page
 * @param whole whether the page has no article, so that this is all of its content
 * @param shown elements inside that are its content although they are hidden until
 * somebody opens them
 */
public record Body(Element container, Set<Element> excluded, double prose, double share, boolean whole,
		Set<Element> shown) {

	/** A body of which nothing is hidden. */
	Body(Element container, Set<Element> excluded, double prose, double share, boolean whole) {
		this(container, excluded, prose, share, whole, Set.of());
	}

	/** Whether an element is part of the body. */
	boolean holds(Element element) {
		Element around = element;
		while (around != null && around != this.container && !this.excluded.contains(around)) {
			around = around.parent();
		}
		return around == this.container;
	}

	/** Whether an element is left out. */
	public Predicate<Element> exclusion() {
		return this.excluded::contains;
	}

}
