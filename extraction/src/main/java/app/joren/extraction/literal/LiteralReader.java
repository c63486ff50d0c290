package app.joren.extraction.literal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a literal of a script: JSON, and what scripts write beyond it, such as names
 * without quotes, {@code !0}, {@code void 0}, {@code new Date(…)}, {@code JSON.parse(…)}
 * and parameters whose values are known. Objects become maps, arrays lists; nothing
 * ({@code null}, {@code undefined}) becomes the empty text.
 */
public final class LiteralReader extends Values {

	/** What scripts call nothing. */
	public static final String NOTHING = NONE;

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

	private final Map<String, Object> names;

	/**
	 * A reader of a script.
	 * @param text the script
	 * @param at where the literal begins
	 * @param names what its names stand for, where that is known
	 */
	public LiteralReader(String text, int at, Map<String, Object> names) {
		this(new Cursor(text, at), names);
	}

	private LiteralReader(Cursor cursor, Map<String, Object> names) {
		super(cursor, new StringReader(cursor, false));
		this.names = names;
	}

	/** The value of a text that is one literal. */
	public static Object read(String text) {
		return new LiteralReader(text, 0, Map.of()).value();
	}

	/** The value that begins where the reader stands. */
	public Object value() {
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

	@Override
	Object plain(char begin, int depth) {
		return switch (begin) {
			case '(' -> {
				List<Object> inside = bracketed(')', depth);
				yield inside.isEmpty() ? NOTHING : inside.getLast();
			}
			case '`' -> this.strings.read();
			case '!' -> negation(depth);
			default -> (begin == '-' || begin == '.' || Character.isDigit(begin)) ? number() : named(depth);
		};
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
			return WHOLE.matcher(number).matches() ? (Object) Long.valueOf(number) : (Object) Double.valueOf(number);
		}
		catch (NumberFormatException ex) {
			return NOTHING;
		}
	}

	private static boolean isOfNumber(char c) {
		return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-';
	}

	private Object named(int depth) {
		String word = name();
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

	@Override
	String name() {
		int start = at();
		while (isOfWord(this.cursor.sign())) {
			this.cursor.skip(1);
		}
		return this.cursor.since(start);
	}

	private static boolean isOfWord(char c) {
		return c != 0 && (Character.isJavaIdentifierPart(c) || c == '.' || c == '-');
	}

	@Override
	boolean isBetween(char sign) {
		return sign == ',';
	}

	@Override
	void put(Map<String, Object> object, String name, Object value) {
		object.put(name, value);
	}

	@Override
	void add(List<Object> list, Object value) {
		list.add(value);
	}

	/** What cannot be worked out, such as a sum, is left out. */
	@Override
	void passOver() {
		this.cursor.skipBlank();
		while (!this.cursor.isEnd() && this.cursor.sign() != ',' && !isClosing(this.cursor.sign())) {
			if (isQuote(this.cursor.sign())) {
				this.strings.read();
			}
			else {
				this.cursor.skip(1);
			}
		}
	}

}
