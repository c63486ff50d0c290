package app.joren.extraction.literal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads objects as maps and arrays as lists. What stands in them, and what is made of it,
 * is another matter in scripts than in JSON with faults.
 */
abstract class Values {

	/** What scripts call nothing. */
	static final String NONE = "";

	private static final int DEEPEST = 100;

	private static final int MOST_VALUES = 400_000;

	final Cursor cursor;

	final StringReader strings;

	private int values;

	Values(Cursor cursor, StringReader strings) {
		this.cursor = cursor;
		this.strings = strings;
	}

	/** The value of anything but objects, arrays and strings. */
	abstract Object plain(char begin, int depth);

	/** The name of a member that is not in quotation marks. */
	abstract String name();

	/** Whether a sign parts the values of a list and the members of an object. */
	abstract boolean isBetween(char sign);

	abstract void put(Map<String, Object> object, String name, Object value);

	abstract void add(List<Object> list, Object value);

	/** Passes over what follows a value but belongs to it. */
	abstract void passOver();

	Object value(int depth) {
		this.cursor.skipBlank();
		if (this.cursor.isEnd() || depth > DEEPEST || ++this.values > MOST_VALUES) {
			this.cursor.toEnd();
			return NONE;
		}
		char begin = this.cursor.sign();
		return switch (begin) {
			case '{' -> object(depth);
			case '[' -> bracketed(']', depth);
			case '"', '\'' -> this.strings.read();
			default -> plain(begin, depth);
		};
	}

	List<Object> bracketed(char close, int depth) {
		this.cursor.skip(1);
		return list(close, depth);
	}

	List<Object> list(char close, int depth) {
		List<Object> list = new ArrayList<>();
		while (toPart()) {
			char c = this.cursor.sign();
			if (c == close) {
				this.cursor.skip(1);
				return list;
			}
			if (isClosing(c)) {
				return list;
			}
			int before = this.cursor.at();
			add(list, value(depth + 1));
			goOn(before);
		}
		return list;
	}

	private Map<String, Object> object(int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		this.cursor.skip(1);
		while (toPart()) {
			char c = this.cursor.sign();
			if (c == '}') {
				this.cursor.skip(1);
				return object;
			}
			if (isClosing(c)) {
				return object;
			}
			member(object, depth);
		}
		return object;
	}

	private void member(Map<String, Object> object, int depth) {
		int before = this.cursor.at();
		String name = isQuote(this.cursor.sign()) ? this.strings.read() : name();
		this.cursor.skipBlank();
		if (this.cursor.sign() == ':') {
			this.cursor.skip(1);
			put(object, name, value(depth + 1));
		}
		goOn(before);
	}

	/** Goes to the next part of a list or an object; false at the end. */
	private boolean toPart() {
		this.cursor.skipBlank();
		while (!this.cursor.isEnd() && isBetween(this.cursor.sign())) {
			this.cursor.skip(1);
			this.cursor.skipBlank();
		}
		return !this.cursor.isEnd();
	}

	/** Never stands still. */
	private void goOn(int before) {
		passOver();
		if (this.cursor.at() == before) {
			this.cursor.skip(1);
		}
	}

	static boolean isClosing(char c) {
		return c == '}' || c == ']' || c == ')';
	}

	static boolean isQuote(char c) {
		return c == '"' || c == '\'' || c == '`';
	}

}
