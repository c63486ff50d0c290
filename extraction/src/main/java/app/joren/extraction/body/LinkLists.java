package app.joren.extraction.body;

import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/** Lists that lead away from an article. */
final class LinkLists {

	private static final int LONGEST_ITEM = 200;

	private LinkLists() {
	}

	/** A list whose items are nothing but links. */
	static boolean isLinkList(Element element) {
		if (!isList(element)) {
			return false;
		}
		int text = element.text().length();
		int linked = Selectors.all(element, "a").stream().mapToInt((link) -> link.text().length()).sum();
		return text > 0 && linked > text * 0.8 && (element.childrenSize() > 1 || hasFellow(element, text));
	}

	/** A list of one link counts as one of many lists. */
	private static boolean hasFellow(Element element, int text) {
		Element before = element.previousElementSibling();
		Element after = element.nextElementSibling();
		return text < 60 && ((before != null && before.nameIs(element.normalName()))
				|| (after != null && after.nameIs(element.normalName())));
	}

	/**
	 * A list of short items that nearly all hold a link, as offers of more to read are.
	 */
	static boolean isReadingList(Element element) {
		if (!isList(element) || element.childrenSize() < 2) {
			return false;
		}
		int offers = 0;
		for (Element item : element.children()) {
			int text = item.text().length();
			int linked = Selectors.all(item, "a").stream().mapToInt((link) -> link.text().length()).sum();
			offers += (text > 0 && text <= LONGEST_ITEM && linked > 0.3 * text) ? 1 : 0;
		}
		return offers >= 0.75 * element.childrenSize();
	}

	static boolean isList(Element element) {
		return element.nameIs("ul") || element.nameIs("ol") || element.nameIs("dl");
	}

}
