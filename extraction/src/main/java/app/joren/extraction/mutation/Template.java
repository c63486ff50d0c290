package app.joren.extraction.mutation;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's markup says about the template that it was made of. */
final class Template {

	private static final Set<String> BOXES = Set.of("div", "section", "article", "main", "aside", "header", "footer",
			"nav");

	private static final double MOST = 0.7;

	private Template() {
	}

	/** Whether an element only holds others. */
	static boolean isBox(Element element) {
		return BOXES.contains(element.normalName());
	}

	/** The same for the same part of the template on every page. */
	static String key(Element element) {
		Element parent = element.parent();
		return ((parent == null) ? "" : name(parent) + ">") + name(element);
	}

	private static String name(Element element) {
		String id = element.id().matches(".*\\d.*") ? "" : element.id();
		return element.normalName() + "#" + id + "." + element.className();
	}

	/** The smallest box that holds most of the page's paragraphs. */
	static Element main(Document page) {
		Element main = page.body();
		int all = paragraphs(main);
		boolean smaller = all > 0;
		while (smaller) {
			smaller = false;
			for (Element child : main.children()) {
				if (isBox(child) && paragraphs(child) >= MOST * all) {
					main = child;
					smaller = true;
					break;
				}
			}
		}
		return main;
	}

	private static int paragraphs(Element element) {
		int length = 0;
		for (Element paragraph : element.getElementsByTag("p")) {
			length += paragraph.text().length();
		}
		return length;
	}

}
