package app.joren.extraction.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A document as a table: a row for each element in document order, with the text that
 * flows directly in it. Text in inline elements belongs to the block around them. One
 * walk fills the table; the rows of a subtree follow one another.
 */
final class TextMap implements NodeVisitor {

	private static final int START = 1024;

	private Element[] elements = new Element[START];

	private int[] parents = new int[START];

	private int[] ends = new int[START];

	private int[] blocks = new int[START];

	private int[] lengths = new int[START];

	private int[] linked = new int[START];

	private int[] marks = new int[START];

	/** Pages use the same names again and again. */
	private final Map<String, NameSigns> signs = new HashMap<>();

	/** The names of elements, once they are asked for. */
	private @Nullable String[] names = new @Nullable String[0];

	private int size;

	private int current = -1;

	private int links;

	private int skipped;

	private TextMap() {
	}

	static TextMap of(Element root) {
		TextMap map = new TextMap();
		root.traverse(map);
		return map;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof Element element) {
			open(element);
		}
		else if (node instanceof TextNode text && this.skipped == 0 && this.current >= 0) {
			count(text.getWholeText());
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			this.ends[this.current] = this.size;
			this.current = this.parents[this.current];
			this.links -= element.nameIs("a") ? 1 : 0;
			this.skipped -= Names.isUnread(element) ? 1 : 0;
		}
	}

	private void open(Element element) {
		if (this.size == this.elements.length) {
			grow();
		}
		int row = this.size++;
		this.elements[row] = element;
		this.parents[row] = this.current;
		this.blocks[row] = (this.current >= 0 && Names.isInline(element)) ? this.blocks[this.current] : row;
		this.current = row;
		this.links += element.nameIs("a") ? 1 : 0;
		this.skipped += Names.isUnread(element) ? 1 : 0;
	}

	private void count(String text) {
		int length = 0;
		int signs = 0;
		boolean space = true;
		boolean wide = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				length += space ? 0 : 1;
				space = true;
				continue;
			}
			// Where words are not parted by spaces, a space parts clauses.
			signs += isMark(c) || (space && wide && isWide(c)) ? 1 : 0;
			space = false;
			wide = isWide(c);
			length += wide ? 2 : 1;
		}
		int block = this.blocks[this.current];
		this.lengths[block] += length;
		this.marks[block] += signs;
		this.linked[block] += (this.links > 0) ? length : 0;
	}

	private void grow() {
		int capacity = this.size * 2;
		this.elements = Arrays.copyOf(this.elements, capacity);
		this.parents = Arrays.copyOf(this.parents, capacity);
		this.ends = Arrays.copyOf(this.ends, capacity);
		this.blocks = Arrays.copyOf(this.blocks, capacity);
		this.lengths = Arrays.copyOf(this.lengths, capacity);
		this.linked = Arrays.copyOf(this.linked, capacity);
		this.marks = Arrays.copyOf(this.marks, capacity);
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || c == '\u00a0' || c == '\u3000';
	}

	/** A character of a script without spaces says as much as two letters and more. */
	private static boolean isWide(char c) {
		return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
				|| (c >= 0xff01 && c <= 0xff9f);
	}

	private static boolean isMark(char c) {
		return c == ',' || c == '.' || c == ';' || c == '!' || c == '?' || c == '。' || c == '、' || c == '，' || c == '！'
				|| c == '？' || c == '；' || c == '।' || c == '،' || c == '؟' || c == '۔' || c == '…';
	}

	int size() {
		return this.size;
	}

	/** What the names of a row's element say. */
	NameSigns signs(int row) {
		Element element = this.elements[row];
		if (element.attributesSize() == 0) {
			return NameSigns.NONE;
		}
		return this.signs.computeIfAbsent(names(row), NameSigns::ofAll);
	}

	/** The names of a row's element as they are written. */
	String names(int row) {
		if (this.names.length < this.size) {
			this.names = new @Nullable String[this.size];
		}
		String names = this.names[row];
		if (names == null) {
			names = Names.written(this.elements[row]);
			this.names[row] = names;
		}
		return names;
	}

	Element element(int row) {
		return this.elements[row];
	}

	int parent(int row) {
		return this.parents[row];
	}

	/** Behind the last row of the subtree. */
	int end(int row) {
		return this.ends[row];
	}

	/** How much text flows directly in a block; a wide character counts twice. */
	int length(int row) {
		return this.lengths[row];
	}

	/** How much of it is linked. */
	int linked(int row) {
		return this.linked[row];
	}

	/** How many sentence marks it has. */
	int marks(int row) {
		return this.marks[row];
	}

	/** Adds the figure of each row to those of all rows around it. */
	void addUp(double[] own) {
		for (int row = this.size - 1; row > 0; row--) {
			own[this.parents[row]] += own[row];
		}
	}

	boolean isBlock(int row) {
		return this.blocks[row] == row;
	}

}
