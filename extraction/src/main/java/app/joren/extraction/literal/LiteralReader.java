package app.joren.extraction.literal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a literal of a script: JSON, and what scripts write beyond it, such as names
 * without quotes, {@code !0}, {@code void 0}, {@code new Date(…)}, {@code JSON.parse(…)}
 * and parameters whose values are known. Objects become maps, arrays lists; nothing
 * ({@code null}, {@code undefined}) becomes the empty text.
 */
public final class LiteralReader {

	/** What scripts call nothing. */
	public static final String NOTHING = "";

	private static final int DEEPEST = 100;

	private static final int MOST_VALUES = 400_000;

	private static final String ENDS_OF_WORDS = ",:{}[]\"'\n\r\t ";

	private final Cursor cursor;

	private final Map<String, Object> names;

	private final boolean loose;

	private final StringReader strings;

	private int values;

	/** How literals are read. */
	enum Manner {

		/** As scripts mean them. */
		SCRIPT,

		/** Every value that is no object or array as its text, faults forgiven. */
		LOOSE

	}

	/**
	 * A reader of a script.
	 * @param text the script
	 * @param at where the literal begins
	 * @param names what its names stand for, where that is known
	 */
	public LiteralReader(String text, int at, Map<String, Object> names) {
		this(new Cursor(text, at), names, Manner.SCRIPT);
	}

	LiteralReader(Cursor cursor, Map<String, Object> names, Manner manner) {
		this.cursor = cursor;
		this.names = names;
		this.loose = manner == Manner.LOOSE;
		this.strings = new StringReader(cursor, this.loose);
	}

	/** The value of a text that is one literal. */
	public static Object read(String text) {
		return new LiteralReader(text, 0, Map.of()).value();
	}

	/** The value that begins where the reader stands. */
	public Object value() {
		return value(0);
	}

	Object valueAt(int place) {
		this.cursor.to(place);
		return value(0);
	}

	/** Where the reader stands. */
	public int at() {
		return this.cursor.at();
	}

	/** Values up to a closing bracket, which is passed over. */
	public List<Object> valuesUntil(char close) {
		return list(close, 0);
	}

	private Object value(int depth) {
		this.cursor.skipBlank();
		if (this.cursor.isEnd() || depth > DEEPEST || ++this.values > MOST_VALUES) {
			this.cursor.toEnd();
			return NOTHING;
		}
		char c = this.cursor.sign();
		return switch (c) {
			case '{' -> object(depth);
			case '[' -> bracketed(']', depth);
			case '"', '\'' -> this.strings.read();
			default -> this.loose ? text() : expression(c, depth);
		};
	}

	private Object expression(char c, int depth) {
		return switch (c) {
			case '(' -> {
				List<Object> inside = bracketed(')', depth);
				yield inside.isEmpty() ? NOTHING : inside.getLast();
			}
			case '`' -> this.strings.read();
			case '!' -> negation(depth);
			default -> (c == '-' || c == '.' || Character.isDigit(c)) ? number() : named(depth);
		};
	}

	private List<Object> bracketed(char close, int depth) {
		this.cursor.skip(1);
		return list(close, depth);
	}

	private List<Object> list(char close, int depth) {
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
			int before = at();
			Object value = value(depth + 1);
			if (!this.loose || !NOTHING.equals(value)) {
				list.add(value);
			}
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

	/** Goes to the next part of a list or an object; false at the end. */
	private boolean toPart() {
		this.cursor.skipBlank();
		while (this.cursor.sign() == ','
				|| this.loose && ":;".indexOf(this.cursor.sign()) >= 0 && !this.cursor.isEnd()) {
			this.cursor.skip(1);
			this.cursor.skipBlank();
		}
		return !this.cursor.isEnd();
	}

	private void member(Map<String, Object> object, int depth) {
		int before = at();
		char c = this.cursor.sign();
		String name = (c == '"' || c == '\'' || c == '`') ? this.strings.read() : this.loose ? text() : word();
		this.cursor.skipBlank();
		if (this.cursor.sign() == ':') {
			this.cursor.skip(1);
			Object value = value(depth + 1);
			if (!this.loose) {
				object.put(name, value);
			}
			else if (!NOTHING.equals(value)) {
				object.putIfAbsent(name, value);
			}
		}
		goOn(before);
	}

	/** Passes over what cannot be worked out, such as a sum, and never stands still. */
	private void goOn(int before) {
		if (!this.loose) {
			skipOperators();
		}
		if (at() == before) {
			this.cursor.skip(1);
		}
	}

	private Object negation(int depth) {
		this.cursor.skip(1);
		Object negated = value(depth + 1);
		return negated instanceof Number number && number.doubleValue() == 0;
	}

	private Object number() {
		int start = at();
		this.cursor.skip(1);
		while (isOfNumber(this.cursor.sign())) {
			this.cursor.skip(1);
		}
		String number = this.cursor.since(start);
		try {
			return number.matches("-?\\d{1,18}") ? (Object) Long.valueOf(number) : (Object) Double.valueOf(number);
		}
		catch (NumberFormatException ex) {
			return NOTHING;
		}
	}

	private static boolean isOfNumber(char c) {
		return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-';
	}

	private Object named(int depth) {
		String word = word();
		this.cursor.skipBlank();
		if (word.equals("new") || word.equals("void")) {
			Object value = value(depth + 1);
			return word.equals("new") ? value : NOTHING;
		}
		if (this.cursor.sign() == '(') {
			List<Object> arguments = bracketed(')', depth + 1);
			Object first = arguments.isEmpty() ? NOTHING : arguments.getFirst();
			return (word.equals("JSON.parse") && first instanceof String json) ? read(json) : first;
		}
		return switch (word) {
			case "true" -> true;
			case "false" -> false;
			case "" -> {
				this.cursor.skip(1);
				yield NOTHING;
			}
			default -> this.names.getOrDefault(word, NOTHING);
		};
	}

	private String word() {
		int start = at();
		while (isOfWord(this.cursor.sign())) {
			this.cursor.skip(1);
		}
		return this.cursor.since(start);
	}

	private static boolean isOfWord(char c) {
		return c != 0 && (Character.isJavaIdentifierPart(c) || c == '.' || c == '-');
	}

	/** A value without quotation marks as its text. */
	private String text() {
		int start = at();
		while (!this.cursor.isEnd() && ENDS_OF_WORDS.indexOf(this.cursor.sign()) < 0) {
			this.cursor.skip(1);
		}
		String word = this.cursor.since(start);
		return (word.equals("null") || word.equals("undefined")) ? NOTHING : word;
	}

	private void skipOperators() {
		this.cursor.skipBlank();
		while (!this.cursor.isEnd() && this.cursor.sign() != ',' && !isClosing(this.cursor.sign())) {
			char c = this.cursor.sign();
			if (c == '"' || c == '\'' || c == '`') {
				this.strings.read();
			}
			else {
				this.cursor.skip(1);
			}
		}
	}

	private static boolean isClosing(char c) {
		return c == '}' || c == ']' || c == ')';
	}

}
