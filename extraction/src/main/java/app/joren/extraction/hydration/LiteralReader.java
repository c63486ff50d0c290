package app.joren.extraction.hydration;

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
final class LiteralReader {

	/** What scripts call nothing. */
	static final String NOTHING = "";

	private static final int DEEPEST = 100;

	private static final int MOST_VALUES = 400_000;

	private final String text;

	private final Map<String, Object> names;

	private int at;

	private int values;

	LiteralReader(String text, int at, Map<String, Object> names) {
		this.text = text;
		this.at = at;
		this.names = names;
	}

	/** The value of a text that is one literal. */
	static Object read(String text) {
		return new LiteralReader(text, 0, Map.of()).value(0);
	}

	/** The value that begins where the reader stands. */
	Object value() {
		return value(0);
	}

	/** Where the reader stands. */
	int at() {
		return this.at;
	}

	/** Values up to a closing bracket, which is passed over. */
	List<Object> valuesUntil(char close) {
		return list(close, 0);
	}

	private Object value(int depth) {
		skipBlank();
		if (isEnd() || depth > DEEPEST || ++this.values > MOST_VALUES) {
			this.at = this.text.length();
			return NOTHING;
		}
		char c = this.text.charAt(this.at);
		return switch (c) {
			case '{' -> object(depth);
			case '[' -> bracketed(']', depth);
			case '(' -> {
				List<Object> inside = bracketed(')', depth);
				yield inside.isEmpty() ? NOTHING : inside.getLast();
			}
			case '"', '\'', '`' -> string();
			case '!' -> negation(depth);
			default -> (c == '-' || c == '.' || Character.isDigit(c)) ? number() : named(depth);
		};
	}

	private List<Object> bracketed(char close, int depth) {
		this.at++;
		return list(close, depth);
	}

	private List<Object> list(char close, int depth) {
		List<Object> list = new ArrayList<>();
		while (true) {
			skipBlank();
			if (isEnd()) {
				return list;
			}
			char c = this.text.charAt(this.at);
			if (c == close) {
				this.at++;
				return list;
			}
			if (c == ',') {
				this.at++;
				continue;
			}
			if (isClosing(c)) {
				return list;
			}
			list.add(value(depth + 1));
			skipOperators();
		}
	}

	private Map<String, Object> object(int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		this.at++;
		while (true) {
			skipBlank();
			if (isEnd()) {
				return object;
			}
			char c = this.text.charAt(this.at);
			if (c == '}') {
				this.at++;
				return object;
			}
			if (c == ',') {
				this.at++;
				continue;
			}
			if (isClosing(c)) {
				return object;
			}
			member(object, depth);
		}
	}

	private void member(Map<String, Object> object, int depth) {
		int before = this.at;
		char c = this.text.charAt(this.at);
		String name = (c == '"' || c == '\'' || c == '`') ? string() : word();
		skipBlank();
		if (!isEnd() && this.text.charAt(this.at) == ':') {
			this.at++;
			object.put(name, value(depth + 1));
		}
		skipOperators();
		if (this.at == before) {
			this.at++;
		}
	}

	private Object negation(int depth) {
		this.at++;
		Object negated = value(depth + 1);
		return negated instanceof Number number && number.doubleValue() == 0;
	}

	private Object number() {
		int start = this.at;
		this.at++;
		while (!isEnd() && isOfNumber(this.text.charAt(this.at))) {
			this.at++;
		}
		String number = this.text.substring(start, this.at);
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
		skipBlank();
		if (word.equals("new") || word.equals("void")) {
			Object value = value(depth + 1);
			return word.equals("new") ? value : NOTHING;
		}
		if (!isEnd() && this.text.charAt(this.at) == '(') {
			List<Object> arguments = bracketed(')', depth + 1);
			Object first = arguments.isEmpty() ? NOTHING : arguments.getFirst();
			return (word.equals("JSON.parse") && first instanceof String json) ? read(json) : first;
		}
		return switch (word) {
			case "true" -> true;
			case "false" -> false;
			case "" -> {
				this.at++;
				yield NOTHING;
			}
			default -> this.names.getOrDefault(word, NOTHING);
		};
	}

	private String word() {
		int start = this.at;
		while (!isEnd() && (Character.isJavaIdentifierPart(this.text.charAt(this.at))
				|| this.text.charAt(this.at) == '.' || this.text.charAt(this.at) == '-')) {
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	private String string() {
		StringBuilder string = new StringBuilder();
		char quote = this.text.charAt(this.at);
		this.at++;
		while (!isEnd()) {
			char c = this.text.charAt(this.at++);
			if (c == quote) {
				return string.toString();
			}
			if (c == '\\' && !isEnd()) {
				escape(string);
			}
			else {
				string.append(c);
			}
		}
		return string.toString();
	}

	private void escape(StringBuilder string) {
		char c = this.text.charAt(this.at++);
		switch (c) {
			case 'n' -> string.append('\n');
			case 't' -> string.append('\t');
			case 'r' -> string.append('\r');
			case 'b', 'f', 'v', '\n' -> {
				// Of no interest in a text.
			}
			case 'u' -> code(string, 4);
			case 'x' -> code(string, 2);
			default -> string.append(c);
		}
	}

	private void code(StringBuilder string, int digits) {
		int end = Math.min(this.text.length(), this.at + digits);
		try {
			string.append((char) Integer.parseInt(this.text.substring(this.at, end), 16));
			this.at = end;
		}
		catch (NumberFormatException ex) {
			string.append('u');
		}
	}

	/** What cannot be worked out, such as a sum, is passed over. */
	private void skipOperators() {
		skipBlank();
		while (!isEnd() && this.text.charAt(this.at) != ',' && !isClosing(this.text.charAt(this.at))) {
			char c = this.text.charAt(this.at);
			if (c == '"' || c == '\'' || c == '`') {
				string();
			}
			else {
				this.at++;
			}
		}
	}

	private static boolean isClosing(char c) {
		return c == '}' || c == ']' || c == ')';
	}

	private boolean isEnd() {
		return this.at >= this.text.length();
	}

	private void skipBlank() {
		while (!isEnd()
				&& (Character.isWhitespace(this.text.charAt(this.at)) || this.text.charAt(this.at) == '\ufeff')) {
			this.at++;
		}
	}

}
