package app.joren.extraction.listing;

import org.jsoup.nodes.Element;

/** What buttons for more of a list are called. */
public final class PagerNames {

	private PagerNames() {
	}

	/** Whether an element is called more of the list. */
	public static boolean callsMore(Element element) {
		return PagerWords.callsNext(element) || PagerWords.isCalledNext(element.attr("value"));
	}

}
