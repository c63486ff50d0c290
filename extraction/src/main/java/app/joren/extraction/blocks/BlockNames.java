package app.joren.extraction.blocks;

import java.util.Set;

import org.jsoup.nodes.Element;

/** What the names of elements say about how they are laid out. */
final class BlockNames {

	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
			"data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small",
			"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

	private static final Set<String> BLOCK = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd",
			"details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
			"h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
			"p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
			"noscript");

	private static final Set<String> SPECIAL = Set.of("ul", "ol", "dl", "table", "pre", "blockquote", "figure",
			"picture", "img", "h1", "h2", "h3", "h4", "h5", "h6", "iframe", "video", "audio", "math", "details");

	private BlockNames() {
	}

	static boolean isInline(Element element) {
		return INLINE.contains(element.normalName());
	}

	static boolean isBlock(Element element) {
		return BLOCK.contains(element.normalName());
	}

	/** Whether the element itself, not only its content, makes a block. */
	static boolean isSpecial(Element element) {
		return SPECIAL.contains(element.normalName());
	}

}
