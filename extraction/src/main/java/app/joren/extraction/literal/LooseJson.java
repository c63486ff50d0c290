package app.joren.extraction.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as it is found on pages: with comments, line breaks and quotation marks
 * inside strings, commas too many or missing, and cut off in the middle. Objects become
 * maps, arrays lists, and everything else strings; nothing is left out.
 */
public final class LooseJson extends Values {

	private static final String ENDS_OF_WORDS = ",:{}[]\"'\n\r\t ";

	private LooseJson(Cursor cursor) {
		super(cursor, new StringReader(cursor, true));
	}

	/**
	 * All values of a text; a page may put several into one script.
	 * @param text JSON, more or less
	 * @return maps and lists
	 */
	public static List<Object> parse(String text) {
		Cursor cursor = new Cursor(text, 0);
		LooseJson json = new LooseJson(cursor);
		List<Object> values = new ArrayList<>();
		for (int root = root(text, 0); root >= 0; root = root(text, cursor.at())) {
			cursor.to(root);
			values.add(json.value(0));
		}
		return values;
	}

	private static int root(String text, int from) {
		int object = text.indexOf('{', from);
		int array = text.indexOf('[', from);
		return (object < 0 || array < 0) ? Math.max(object, array) : Math.min(object, array);
	}

	/** A value without quotation marks as its text. */
	@Override
	Object plain(char begin, int depth) {
		return name();
	}

	@Override
	String name() {
		int start = this.cursor.at();
		while (!this.cursor.isEnd() && ENDS_OF_WORDS.indexOf(this.cursor.sign()) < 0) {
			this.cursor.skip(1);
		}
		String word = this.cursor.since(start);
		return (word.equals("null") || word.equals("undefined")) ? NONE : word;
	}

	@Override
	boolean isBetween(char sign) {
		return sign == ',' || sign == ':' || sign == ';';
	}

	/** Of two members with one name the first is the right one. */
	@Override
	void put(Map<String, Object> object, String name, Object value) {
		if (!NONE.equals(value)) {
			object.putIfAbsent(name, value);
		}
	}

	@Override
	void add(List<Object> list, Object value) {
		if (!NONE.equals(value)) {
			list.add(value);
		}
	}

	@Override
	void passOver() {
		// What follows is the next part, commas may be missing.
	}

}
