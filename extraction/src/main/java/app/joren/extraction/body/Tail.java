package app.joren.extraction.body;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What stands behind the last sentence of a body. */
final class Tail {

	/** So long is a paragraph. */
	private static final int LONG = 140;

	private static final int CREDIT = 100;

	/** An ellipsis is how teasers of other articles end. */
	private static final Pattern FULL_STOP = Pattern.compile("(?:[^.]\\.|。)$");

	private static final Set<String> CELLS = Set.of("li", "td", "pre", "blockquote");

	private final TextMap map;

	private final boolean[] foreign;

	private final int container;

	Tail(TextMap map, boolean[] foreign, int container) {
		this.map = map;
		this.foreign = foreign;
		this.container = container;
	}

	/** The row of the first paragraph, or the container where there is none. */
	int firstLong() {
		for (int row = this.container + 1; row < this.map.end(this.container); row++) {
			if (isText(row) && this.map.length(row) >= LONG && this.map.linked(row) < 0.4 * this.map.length(row)
					&& !Names.isHeading(this.map.element(row))) {
				return row;
			}
		}
		return this.container;
	}

	/** Whether a row is mere links. */
	boolean isLinks(int row) {
		Element element = this.map.element(row);
		return this.map.linked(row) > (isSentence(row, element) ? 0.9 : 0.6) * this.map.length(row) && !isCell(element);
	}

	/** Whether a row is a short line that is no sentence. */
	boolean isCredit(int row) {
		Element element = this.map.element(row);
		return this.map.length(row) < CREDIT && !isCell(element) && isUnended(element.text());
	}

	/** Whether a row ends as a sentence does, and headlines do not. */
	boolean isStatement(int row) {
		return FULL_STOP.matcher(this.map.element(row).text()).find();
	}

	boolean isText(int row) {
		return !this.foreign[row] && this.map.length(row) > 0;
	}

	static boolean isCell(Element element) {
		return element.nameIs("li") || element.nameIs("td") || element.nameIs("pre") || element.nameIs("dd")
				|| element.nameIs("th") || isInCell(element);
	}

	private static boolean isInCell(Element element) {
		for (Element around = element.parent(); around != null; around = around.parent()) {
			if (CELLS.contains(around.normalName())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUnended(String text) {
		return !text.isEmpty() && !isEnd(text.charAt(text.length() - 1));
	}

	private static boolean isEnd(char last) {
		return ".!?…。！？\"”»’)]」』:：；;".indexOf(last) >= 0;
	}

	/** A paragraph with several sentences or a long list of names. */
	private boolean isSentence(int row, Element element) {
		return element.nameIs("p") && this.map.length(row) >= LONG && this.map.marks(row) > 1;
	}

}
