package app.joren.extraction.body;

import java.util.Arrays;

import org.jsoup.nodes.Element;

/**
 * How the text of a page is spread: for every row of a {@link TextMap} what its subtree
 * holds, and the pieces of text in their order.
 */
final class Layout {

	private static final int SENTENCE = 80;

	/** A marked main part with less of the page's text than this is none. */
	private static final double MAIN = 0.1;

	private final TextMap map;

	private final String[] texts;

	private final int[] lengths;

	private final int[] links;

	private final int[] counts;

	private final int[] prose;

	private final int[] pieces;

	private final int main;

	private final int heading;

	Layout(TextMap map) {
		this.map = map;
		this.texts = PieceTexts.of(map);
		this.lengths = new int[map.size()];
		this.links = new int[map.size()];
		this.counts = new int[map.size()];
		this.prose = new int[map.size()];
		this.pieces = addUp();
		this.main = findMain();
		this.heading = findHeading();
	}

	private int[] addUp() {
		int[] found = new int[this.map.size()];
		int count = 0;
		for (int row = this.map.size() - 1; row >= 0; row--) {
			int length = this.map.length(row);
			this.lengths[row] += length;
			this.links[row] += this.map.linked(row);
			this.counts[row] += (length > 0) ? 1 : 0;
			this.prose[row] += isProse(row) ? length : 0;
			if (row > 0) {
				int parent = this.map.parent(row);
				this.lengths[parent] += this.lengths[row];
				this.links[parent] += this.links[row];
				this.counts[parent] += this.counts[row];
				this.prose[parent] += this.prose[row];
			}
			if (length > 0 && hasWord(this.texts[row])) {
				found[count++] = row;
			}
		}
		int[] pieces = Arrays.copyOf(found, count);
		Arrays.sort(pieces);
		return pieces;
	}

	private static boolean hasWord(String text) {
		return text.chars().anyMatch(Character::isLetterOrDigit);
	}

	private int findMain() {
		int best = -1;
		for (int row = 0; row < this.map.size(); row++) {
			Element element = this.map.element(row);
			boolean main = element.nameIs("main") || element.attr("role").equals("main");
			if (main && this.lengths[row] > ((best < 0) ? MAIN * total() : this.lengths[best])) {
				best = row;
			}
		}
		return best;
	}

	private int findHeading() {
		for (int row = 0; row < this.map.size(); row++) {
			if (this.map.element(row).nameIs("h1") && this.lengths[row] > 0) {
				return row;
			}
		}
		return -1;
	}

	TextMap map() {
		return this.map;
	}

	/** The rows with text of their own. */
	int[] pieces() {
		return this.pieces;
	}

	/** The text that flows directly in a row. */
	String text(int row) {
		return this.texts[row];
	}

	/** Whether a row's own text is a sentence or more of prose. */
	boolean isProse(int row) {
		int length = this.map.length(row);
		return length >= SENTENCE && this.map.linked(row) < 0.3 * length && this.map.marks(row) > 0;
	}

	/** All of the page's text. */
	int total() {
		return Math.max(1, this.lengths[0]);
	}

	/** How much text a subtree holds. */
	int length(int row) {
		return this.lengths[row];
	}

	/** How many pieces of text a subtree holds. */
	int count(int row) {
		return this.counts[row];
	}

	/** The part of a subtree's text that is linked. */
	double linkShare(int row) {
		return (double) this.links[row] / Math.max(1, this.lengths[row]);
	}

	/** The part of a subtree's text that is prose. */
	double proseShare(int row) {
		return (double) this.prose[row] / Math.max(1, this.lengths[row]);
	}

	/** The row of the part that is marked as the main one, or -1. */
	int main() {
		return this.main;
	}

	/** The row of the first heading of the first rank, or -1. */
	int heading() {
		return this.heading;
	}

	/** The innermost row around a row that holds so many pieces. */
	int around(int row, int pieces) {
		int around = row;
		while (around > 0 && this.counts[around] < pieces) {
			around = this.map.parent(around);
		}
		return around;
	}

}
