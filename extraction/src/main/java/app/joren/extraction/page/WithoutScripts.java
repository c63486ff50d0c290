package app.joren.extraction.page;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Pages that scripts draw may hold a whole second version for readers without scripts, as
 * forums do for search engines. It is what there is to read here.
 */
final class WithoutScripts {

	/** A sentence that asks for scripts is shorter. */
	private static final int LEAST = 400;

	/**
	 * Pages that a program wrote out again hold markup there that nobody is meant to
	 * read.
	 */
	private static final Pattern MARKUP = Pattern.compile("</?[a-z]+[\\s>]");

	private WithoutScripts() {
	}

	/** Puts that version in the place of its element, where it is most of the page. */
	static void show(Document document) {
		List<Element> versions = document.body()
			.getElementsByTag("noscript")
			.stream()
			.filter((version) -> !MARKUP.matcher(version.text()).find())
			.toList();
		if (versions.isEmpty()) {
			return;
		}
		int inside = versions.stream().mapToInt((version) -> lengthOf(version, true)).sum();
		if (inside >= LEAST && inside > lengthOf(document.body(), false)) {
			versions.forEach(Element::unwrap);
		}
	}

	private static int lengthOf(Element element, boolean all) {
		int[] length = { 0 };
		element.traverse(new NodeVisitor() {

			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode text && (all || !isWithin(text, element))) {
					length[0] += text.isBlank() ? 0 : text.getWholeText().length();
				}
			}

		});
		return length[0];
	}

	private static boolean isWithin(Node node, Element top) {
		for (Node at = node.parent(); at != null && at != top; at = at.parent()) {
			if (at.nameIs("noscript")) {
				return true;
			}
		}
		return false;
	}

}
