package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as it is found on pages: with comments, line breaks and quotation marks
 * inside strings, commas too many or missing, and cut off in the middle. Objects become
 * maps, arrays lists, and everything else strings.
 */
public final class LenientJson {

	private static final int DEEPEST = 100;

	private final String text;

	private int at;

	private LenientJson(String text) {
		this.text = text;
	}

	/**
	 * All values of a text; a page may put several into one script.
	 * @param text JSON, more or less
	 * @return maps, lists and strings
	 */
	public static List<Object> parse(String text) {
		LenientJson json = new LenientJson(text);
		List<Object> values = new ArrayList<>();
		while (json.toNextRoot()) {
			Object value = json.value(0);
			if (value != null) {
				values.add(value);
			}
		}
		return values;
	}

	private boolean toNextRoot() {
		while (this.at < this.text.length()) {
			char c = this.text.charAt(this.at);
			if (c == '{' || c == '[') {
				return true;
			}
			this.at++;
		}
		return false;
	}

	private @Nullable Object value(int depth) {
		skipBlank();
		if (this.at >= this.text.length() || depth > DEEPEST) {
			this.at = (depth > DEEPEST) ? this.text.length() : this.at;
			return null;
		}
		char c = this.text.charAt(this.at);
		return switch (c) {
			case '{' -> object(depth);
			case '[' -> array(depth);
			case '"', '\'' -> string(c);
			default -> word();
		};
	}

	private Map<String, Object> object(int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		this.at++;
		while (true) {
			skipBlank();
			if (this.at >= this.text.length()) {
				return object;
			}
			char c = this.text.charAt(this.at);
			if (c == '}' || c == ']') {
				this.at += (c == '}') ? 1 : 0;
				return object;
			}
			if (c == ',' || c == ':') {
				this.at++;
				continue;
			}
			member(object, depth);
		}
	}

	private void member(Map<String, Object> object, int depth) {
		int before = this.at;
		char c = this.text.charAt(this.at);
		String name = (c == '"' || c == '\'') ? string(c) : word();
		skipBlank();
		if (this.at < this.text.length() && this.text.charAt(this.at) == ':') {
			this.at++;
			Object value = value(depth + 1);
			if (value != null && name != null) {
				object.putIfAbsent(name, value);
			}
		}
		if (this.at == before) {
			this.at++;
		}
	}

	private List<Object> array(int depth) {
		List<Object> array = new ArrayList<>();
		this.at++;
		while (true) {
			skipBlank();
			if (this.at >= this.text.length()) {
				return array;
			}
			char c = this.text.charAt(this.at);
			if (c == ']' || c == '}') {
				this.at += (c == ']') ? 1 : 0;
				return array;
			}
			if (c == ',' || c == ':') {
				this.at++;
				continue;
			}
			int before = this.at;
			Object value = value(depth + 1);
			if (value != null) {
				array.add(value);
			}
			if (this.at == before) {
				this.at++;
			}
		}
	}

	private @Nullable String word() {
		int start = this.at;
		while (this.at < this.text.length() && ",:{}[]\"'\n\r\t ".indexOf(this.text.charAt(this.at)) < 0) {
			this.at++;
		}
		String word = this.text.substring(start, this.at);
		return (word.isEmpty() || word.equals("null") || word.equals("undefined")) ? null : word;
	}

	private String string(char quote) {
		StringBuilder string = new StringBuilder();
		this.at++;
		while (this.at < this.text.length()) {
			char c = this.text.charAt(this.at);
			if (c == '\\' && this.at + 1 < this.text.length()) {
				escape(string);
				continue;
			}
			this.at++;
			if (c == quote && endsString()) {
				return string.toString();
			}
			string.append(c);
		}
		return string.toString();
	}

	/** A quotation mark that nobody escaped is followed by more of the text. */
	private boolean endsString() {
		int next = afterBlank(this.at);
		if (next >= this.text.length()) {
			return true;
		}
		char c = this.text.charAt(next);
		if (c == ':' || c == '}' || c == ']' || c == '/') {
			return true;
		}
		if (c == ',') {
			int behind = afterBlank(next + 1);
			return behind >= this.text.length() || "\"'{[}]-0123456789tfnu/,".indexOf(this.text.charAt(behind)) >= 0;
		}
		// A comma is missing between two members on lines of their own.
		return c == '"' && this.text.substring(this.at, next).indexOf('\n') >= 0;
	}

	private int afterBlank(int from) {
		int i = from;
		while (i < this.text.length() && Character.isWhitespace(this.text.charAt(i))) {
			i++;
		}
		return i;
	}

	private void escape(StringBuilder string) {
		char c = this.text.charAt(this.at + 1);
		this.at += 2;
		switch (c) {
			case 'n' -> string.append('\n');
			case 't' -> string.append('\t');
			case 'r', 'b', 'f' -> string.append(' ');
			case 'u' -> unicode(string);
			default -> string.append(c);
		}
	}

	private void unicode(StringBuilder string) {
		try {
			int end = Math.min(this.text.length(), this.at + 4);
			string.append((char) Integer.parseInt(this.text.substring(this.at, end), 16));
			this.at = end;
		}
		catch (NumberFormatException ex) {
			string.append('u');
		}
	}

	private void skipBlank() {
		while (this.at < this.text.length()) {
			char c = this.text.charAt(this.at);
			if (Character.isWhitespace(c) || c == '\ufeff' || c == ';') {
				this.at++;
			}
			else if (this.text.startsWith("/*", this.at)) {
				int end = this.text.indexOf("*/", this.at);
				this.at = (end < 0) ? this.text.length() : end + 2;
			}
			else if (this.text.startsWith("//", this.at)) {
				int end = this.text.indexOf('\n', this.at);
				this.at = (end < 0) ? this.text.length() : end + 1;
			}
			else {
				return;
			}
		}
	}

}
