package app.joren.extraction.body;

import java.util.Set;

import org.jsoup.nodes.Element;

/** Elements that hold a fact about an article rather than a part of its text. */
final class Facts {

	private static final Set<String> NAMES = Set.of("headline", "alternativeHeadline", "author", "creator", "editor",
			"datePublished", "dateModified", "dateCreated", "keywords", "publisher", "articleSection",
			"mainEntityOfPage", "interactionStatistic", "commentCount", "copyrightHolder", "copyrightYear",
			"inLanguage", "wordCount", "timeRequired", "breadcrumb", "itemListElement");

	private static final int LONGEST = 300;

	private Facts() {
	}

	/** Whether an element's property is one that is told beside the text. */
	static boolean isFact(Element element) {
		if (element.attributesSize() == 0 || Names.isInline(element)) {
			return false;
		}
		String property = element.attr("itemprop");
		return !property.isEmpty() && NAMES.contains(property) && element.text().length() < LONGEST;
	}

}
