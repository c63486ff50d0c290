package app.joren.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.joren.contracts.review.PagePicture;
import org.jsoup.nodes.Element;

/**
 * The blocks of a page at which a person may point: what has text of its own or is a
 * picture, and what holds several of these.
 */
final class PictureNodes {

	private static final Set<String> SILENT = Set.of("script", "style", "template", "iframe", "object", "embed", "svg",
			"math", "canvas", "noscript", "input", "select", "textarea", "button", "head", "link", "meta", "br", "wbr");

	private static final Set<String> INLINE = Set.of("a", "b", "strong", "i", "em", "u", "s", "small", "sub", "sup",
			"mark", "code", "kbd", "abbr", "q", "cite", "font", "rt", "rp", "ruby", "bdi", "bdo", "del", "ins", "var",
			"samp");

	private static final int MOST = 600;

	private static final int WORDS = 90;

	private PictureNodes() {
	}

	static List<PagePicture.Node> of(Element body) {
		List<PagePicture.Node> nodes = children(body, NodePath.of(body), 0, false);
		return nodes.stream().limit(MOST).toList();
	}

	private static List<PagePicture.Node> children(Element parent, String path, int depth, boolean inText) {
		List<PagePicture.Node> nodes = new ArrayList<>();
		int index = 0;
		for (Element child : parent.children()) {
			nodes.addAll(node(child, path + "." + index++, depth, inText));
		}
		return nodes;
	}

	private static List<PagePicture.Node> node(Element element, String path, int depth, boolean inText) {
		String tag = element.normalName();
		if (SILENT.contains(tag)) {
			return List.of();
		}
		boolean picture = "img".equals(tag);
		boolean own = picture || !element.ownText().isBlank();
		boolean small = inText && INLINE.contains(tag) && !element.hasAttr("itemprop") && !element.hasAttr("rel")
				&& element.className().isEmpty();
		List<PagePicture.Node> inner = children(element, path, depth + 1, inText || own);
		if (small || (!own && count(inner, depth + 1) < 2)) {
			return raised(inner);
		}
		List<PagePicture.Node> nodes = new ArrayList<>();
		nodes.add(new PagePicture.Node(path, depth, tag, picture ? element.attr("alt") : words(element)));
		nodes.addAll(inner);
		return nodes;
	}

	private static long count(List<PagePicture.Node> nodes, int depth) {
		return nodes.stream().filter((node) -> node.depth() == depth).count();
	}

	private static List<PagePicture.Node> raised(List<PagePicture.Node> nodes) {
		return nodes.stream()
			.map((node) -> new PagePicture.Node(node.node(), node.depth() - 1, node.tag(), node.text()))
			.toList();
	}

	static String words(Element element) {
		String text = element.text();
		return (text.length() <= WORDS) ? text : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
	}

}
