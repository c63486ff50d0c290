package app.joren.extraction.request;

import java.util.ArrayList;
import java.util.List;

import app.joren.extraction.request.ScriptText.Part;

/**
 * Reads a text that is put together in a script: by plus signs, or in a template with
 * places to be filled.
 */
final class ChainReader {

	private static final int MOST_PARTS = 40;

	private static final int LONGEST = 4000;

	private final String script;

	private final ScriptNames names;

	private final List<Part> parts = new ArrayList<>();

	private int at;

	ChainReader(String script, int at, ScriptNames names) {
		this.script = script;
		this.at = at;
		this.names = names;
	}

	/** The parts of the text that begins here. */
	List<Part> read() {
		operand();
		while (this.parts.size() < MOST_PARTS && isAnd()) {
			operand();
		}
		return this.parts;
	}

	int at() {
		return this.at;
	}

	private boolean isAnd() {
		int next = skipBlank(this.at);
		if (next + 1 >= this.script.length() || this.script.charAt(next) != '+'
				|| this.script.charAt(next + 1) == '=') {
			return false;
		}
		this.at = skipBlank(next + 1);
		return this.at < this.script.length();
	}

	private void operand() {
		char c = this.script.charAt(this.at);
		if (c == '"' || c == '\'') {
			known(quoted(c));
		}
		else if (c == '`') {
			template();
		}
		else {
			expression();
		}
	}

	private String quoted(char quote) {
		StringBuilder text = new StringBuilder();
		this.at++;
		while (this.at < this.script.length() && this.script.charAt(this.at) != quote && text.length() < LONGEST) {
			char c = this.script.charAt(this.at++);
			if (c == '\\' && this.at < this.script.length()) {
				text.append(escaped());
			}
			else if (c == '\n') {
				break;
			}
			else {
				text.append(c);
			}
		}
		this.at++;
		return text.toString();
	}

	private char escaped() {
		char c = this.script.charAt(this.at++);
		if (c == 'u' && this.at + 4 <= this.script.length()) {
			String digits = this.script.substring(this.at, this.at + 4);
			if (digits.matches("[0-9a-fA-F]{4}")) {
				this.at += 4;
				return (char) Integer.parseInt(digits, 16);
			}
		}
		return (c == 'n') ? '\n' : c;
	}

	private void template() {
		StringBuilder text = new StringBuilder();
		int end = Math.min(this.script.length(), this.at + LONGEST);
		this.at++;
		while (this.at < end && this.script.charAt(this.at) != '`') {
			char c = this.script.charAt(this.at++);
			if (c == '\\' && this.at < end) {
				text.append(escaped());
			}
			else if (c == '$' && this.at < end && this.script.charAt(this.at) == '{') {
				known(text.toString());
				text.setLength(0);
				int close = closing(this.at);
				named(this.script.substring(this.at + 1, close));
				this.at = close + 1;
			}
			else {
				text.append(c);
			}
		}
		known(text.toString());
		this.at++;
	}

	private void expression() {
		int start = this.at;
		while (this.at < this.script.length()) {
			char c = this.script.charAt(this.at);
			boolean sign = (c == '+' && this.at + 1 < this.script.length() && this.script.charAt(this.at + 1) == '+');
			if (c == '(' || c == '[') {
				this.at = closing(this.at) + 1;
			}
			else if (sign) {
				this.at += 2;
			}
			else if (Character.isJavaIdentifierPart(c) || c == '.' || c == '?') {
				this.at++;
			}
			else {
				break;
			}
		}
		if (this.at == start) {
			this.at++;
		}
		named(this.script.substring(start, Math.min(this.at, this.script.length())));
	}

	/** The bracket that closes the one here. */
	private int closing(int open) {
		int depth = 0;
		int end = Math.min(this.script.length(), open + LONGEST);
		for (int i = open; i < end; i++) {
			char c = this.script.charAt(i);
			if (c == '(' || c == '[' || c == '{') {
				depth++;
			}
			else if (c == ')' || c == ']' || c == '}') {
				depth--;
				if (depth == 0) {
					return i;
				}
			}
		}
		return end - 1;
	}

	private void named(String expression) {
		String bare = unwrapped(expression.strip());
		boolean sum = !this.parts.isEmpty() && this.parts.getLast() instanceof Part.Hole;
		if (bare.matches("\\d{1,9}")) {
			known(sum ? "" : bare);
		}
		else if (!CountNames.isCount(bare) && this.names.value(bare).isPresent()) {
			known(this.names.value(bare).orElseThrow());
		}
		else {
			this.parts.add(new Part.Hole(bare, this.names.start(bare)));
		}
	}

	private static String unwrapped(String expression) {
		String inside = expression
			.replaceFirst("^(?:encodeURIComponent|String|escape|parseInt|Number)\\((.*)\\)$", "$1")
			.strip();
		return (inside.startsWith("(") && inside.endsWith(")")) ? inside.substring(1, inside.length() - 1).strip()
				: inside;
	}

	private void known(String text) {
		if (!text.isEmpty()) {
			this.parts.add(new Part.Known(text));
		}
	}

	private int skipBlank(int from) {
		int next = from;
		while (next < this.script.length() && Character.isWhitespace(this.script.charAt(next))) {
			next++;
		}
		return next;
	}

}
