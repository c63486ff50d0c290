package app.joren.extraction.body;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** Offers of other articles between the paragraphs of one. */
final class Offers {

	private static final int LONGEST = 600;

	private static final int LONGEST_LINE = 220;

	private static final int PREFIX = 8;

	private final TextMap map;

	/** How many lines of links begin with the same words. */
	private final Map<String, Integer> beginnings = new HashMap<>();

	Offers(TextMap map, boolean[] foreign, int container) {
		this.map = map;
		for (int row = container + 1; row < map.end(container); row++) {
			if (!foreign[row] && isLineOfLinks(row)) {
				this.beginnings.merge(beginning(row), 1, Integer::sum);
			}
		}
	}

	/** A small box whose first words point elsewhere. */
	boolean isHeadedByPointer(int row) {
		Element element = this.map.element(row);
		if (this.map.length(row) > 0 || this.map.end(row) - row > 60 || Names.isInline(element)) {
			return false;
		}
		int first = -1;
		int length = 0;
		int linked = 0;
		for (int inside = row; inside < this.map.end(row); inside++) {
			first = (first < 0 && this.map.length(inside) > 0) ? inside : first;
			length += this.map.length(inside);
			linked += this.map.linked(inside);
		}
		return first >= 0 && length < LONGEST && linked > 0.3 * length && this.map.length(first) < 0.5 * length
				&& Wording.isPointer(this.map.element(first).text());
	}

	/** Lines of links that begin alike lead to other articles, in whatever language. */
	boolean isRefrain(int row) {
		return isLineOfLinks(row) && this.beginnings.getOrDefault(beginning(row), 0) > 1;
	}

	private boolean isLineOfLinks(int row) {
		int length = this.map.length(row);
		Element element = this.map.element(row);
		return length > 20 && length < LONGEST_LINE && this.map.linked(row) > 0.4 * length
				&& (element.nameIs("p") || element.nameIs("div")) && beginning(row).length() >= PREFIX;
	}

	/** The words before the first link of a line. */
	private String beginning(int row) {
		Element element = this.map.element(row);
		Element link = element.selectFirst("a");
		if (link == null) {
			return "";
		}
		String text = element.text();
		int at = text.indexOf(link.text());
		return (at <= 0) ? "" : text.substring(0, at).strip();
	}

}
