package app.joren.extraction.body;

import java.util.Arrays;

import org.jsoup.nodes.Element;

/**
 * Trims a body from both ends: labels and bylines before its first paragraph, and what
 * has no sentence of the article's behind its last.
 */
final class Ends {

	private static final int LONG = 140;

	private static final int LABEL = 60;

	private static final int BUTTON = 26;

	private static final int LAST_WORDS = 600;

	private final TextMap map;

	private final boolean[] foreign;

	private final int container;

	private final Bylines bylines;

	private final Tail tail;

	Ends(TextMap map, boolean[] foreign, int container, Bylines bylines) {
		this.map = map;
		this.foreign = foreign;
		this.container = container;
		this.bylines = bylines;
		this.tail = new Tail(map, foreign, container);
	}

	void trim() {
		int first = this.tail.firstLong();
		for (int row = this.container + 1; row < first; row++) {
			if (this.tail.isText(row) && (isBylineOrDate(row) || isButton(row) || isTitleAgain(row))) {
				exclude(row);
			}
		}
		fromTheEnd(first);
	}

	private void fromTheEnd(int first) {
		for (int row = this.map.end(this.container) - 1; row > first; row--) {
			if (!this.tail.isText(row)) {
				continue;
			}
			int list = readingList(row, first);
			if (list > 0) {
				exclude(list);
			}
			else if (isAppendix(row)) {
				exclude(row);
			}
			else {
				return;
			}
		}
	}

	/** What has no sentence behind the last sentence is a label of something else. */
	private boolean isAppendix(int row) {
		Element element = this.map.element(row);
		int length = this.map.length(row);
		boolean label = Names.isHeading(element)
				|| (this.map.marks(row) == 0 && length < LABEL && !Tail.isCell(element));
		return label || this.tail.isLinks(row) || this.tail.isCredit(row) || isBylineOrDate(row)
				|| isLastWord(row, element);
	}

	/** Who wrote it and how to reach them, and what is forbidden. */
	private boolean isLastWord(int row, Element element) {
		if (this.map.length(row) > LAST_WORDS || element.nameIs("pre") || this.map.end(row) - row > 40) {
			return false;
		}
		String text = element.text();
		return Wording.isSmallPrint(text) || (text.length() < 400 && Wording.isContact(text))
				|| this.bylines.isAboutAuthor(text);
	}

	/** The list of offers that a row ends, or 0. */
	private int readingList(int row, int first) {
		int list = 0;
		for (int around = row; around > this.container && around > first; around = this.map.parent(around)) {
			if (LinkLists.isReadingList(this.map.element(around))) {
				list = around;
			}
		}
		return list;
	}

	/** Before the first paragraph: listen, share, save, 5 min. */
	private boolean isButton(int row) {
		Element element = this.map.element(row);
		return this.map.length(row) < BUTTON && this.map.marks(row) == 0 && this.map.end(row) - row <= 8
				&& !Names.isHeading(element) && !Tail.isCell(element) && element.text().length() < 2 * BUTTON;
	}

	/** The last of the crumbs is the title. */
	private boolean isTitleAgain(int row) {
		return this.map.length(row) < 2 * LONG && this.map.end(row) - row <= 8
				&& this.bylines.isTitle(this.map.element(row).text());
	}

	private boolean isBylineOrDate(int row) {
		return this.map.length(row) <= LONG && this.map.end(row) - row <= 40
				&& this.bylines.isBylineOrDate(this.map.element(row).text(), this.map.marks(row));
	}

	private void exclude(int row) {
		Arrays.fill(this.foreign, row, this.map.end(row), true);
	}

}
