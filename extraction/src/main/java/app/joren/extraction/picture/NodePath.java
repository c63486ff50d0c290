package app.joren.extraction.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Names an element by its place among its siblings and that of its ancestors, counted
 * from the root element: the same bytes always give the same names.
 */
public final class NodePath {

	private NodePath() {
	}

	/** The name of an element that is in a document. */
	public static String of(Element element) {
		Deque<String> steps = new ArrayDeque<>();
		for (Element e = element; e.parent() != null; e = e.parent()) {
			steps.addFirst(Integer.toString(e.elementSiblingIndex()));
		}
		return String.join(".", steps);
	}

	/** The element of a name. */
	public static Optional<Element> find(Document document, String path) {
		Element element = document;
		for (String step : path.split("\\.")) {
			int index = Integer.parseInt(step);
			if (index >= element.childrenSize()) {
				return Optional.empty();
			}
			element = element.child(index);
		}
		return Optional.of(element);
	}

}
