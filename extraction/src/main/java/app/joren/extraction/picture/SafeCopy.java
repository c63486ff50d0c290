package app.joren.extraction.picture;

import java.util.Locale;
import java.util.Set;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies the texts and pictures of a page. Only what is named here is copied, so nothing
 * of the page can run, load, link, submit, hide or cover anything.
 */
final class SafeCopy {

	static final String NODE = "data-n";

	private static final Set<String> DROPPED = Set.of("script", "style", "template", "iframe", "frame", "frameset",
			"object", "embed", "applet", "svg", "math", "canvas", "noscript", "link", "meta", "base", "head", "title",
			"input", "select", "option", "textarea", "button", "datalist", "output", "progress", "meter", "dialog",
			"portal", "param", "source", "track", "area", "map");

	private static final Set<String> KEPT = Set.of("p", "div", "section", "article", "main", "header", "footer", "nav",
			"aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre",
			"code", "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "span",
			"a", "b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "mark", "time", "br", "hr", "img", "ruby",
			"rt", "rp", "address", "q", "cite", "abbr", "kbd", "samp", "var", "del", "ins", "bdi", "bdo", "wbr");

	/** A page nested deeper than any site nests is cut off. */
	private static final int DEEPEST = 250;

	private final Page page;

	private final Element root;

	SafeCopy(Page page) {
		this.page = page;
		Document empty = Document.createShell("");
		empty.outputSettings().prettyPrint(false);
		this.root = empty.body();
	}

	/** The content of the copy's body. */
	String html() {
		Element body = this.page.document().body();
		copyChildren(body, NodePath.of(body), this.root, 0);
		return this.root.html();
	}

	private void copyChildren(Element from, String path, Element to, int depth) {
		int index = 0;
		for (Node child : from.childNodes()) {
			if (child instanceof TextNode text) {
				to.appendChild(new TextNode(text.getWholeText()));
			}
			else if (child instanceof Element element) {
				copy(element, path + "." + index++, to, depth + 1);
			}
		}
	}

	private void copy(Element element, String path, Element to, int depth) {
		String tag = element.normalName();
		if (DROPPED.contains(tag) || depth > DEEPEST) {
			return;
		}
		Element copy = to.appendElement(KEPT.contains(tag) ? tag : (element.isBlock() ? "div" : "span"));
		copy.attr(NODE, path);
		for (String name : new String[] { "lang", "dir" }) {
			if (element.attr(name).matches("[A-Za-z-]{1,20}")) {
				copy.attr(name, element.attr(name));
			}
		}
		switch (tag) {
			case "img" -> picture(element, copy);
			case "td", "th" -> spans(element, copy);
			case "video", "audio" -> copy.appendText("▶ " + tag);
			default -> copyChildren(element, path, copy, depth);
		}
	}

	private void picture(Element element, Element copy) {
		copy.attr("alt", element.attr("alt")).attr("loading", "lazy").attr("referrerpolicy", "no-referrer");
		for (String name : new String[] { "data-src", "data-original", "data-lazy-src", "src" }) {
			String address = this.page.resolve(element.attr(name)).map(Object::toString).orElse("");
			if (!element.attr(name).isBlank() && address.toLowerCase(Locale.ROOT).matches("https?://.*")) {
				copy.attr("src", address);
				return;
			}
		}
	}

	private void spans(Element element, Element copy) {
		for (String name : new String[] { "colspan", "rowspan" }) {
			if (element.attr(name).matches("[1-9]\\d?")) {
				copy.attr(name, element.attr(name));
			}
		}
		copyChildren(element, copy.attr(NODE), copy, copy.parents().size());
	}

}
