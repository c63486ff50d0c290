package app.joren.extraction.literal;

/** Reads what stands in quotation marks, with its escapes. */
final class StringReader {

	/** What may follow a comma behind a string of JSON. */
	private static final String BEHIND_COMMA = "\"'{[}]-0123456789tfnu/,";

	private final Cursor cursor;

	private final boolean loose;

	/**
	 * A reader.
	 * @param cursor the place where strings begin
	 * @param loose whether quotation marks inside are not always escaped
	 */
	StringReader(Cursor cursor, boolean loose) {
		this.cursor = cursor;
		this.loose = loose;
	}

	/** The string that begins here. */
	String read() {
		StringBuilder string = new StringBuilder();
		char quote = this.cursor.next();
		while (!this.cursor.isEnd()) {
			char c = this.cursor.next();
			if (c == quote && (!this.loose || isEnd())) {
				return string.toString();
			}
			if (c == '\\' && !this.cursor.isEnd()) {
				escape(string);
			}
			else {
				string.append(c);
			}
		}
		return string.toString();
	}

	/** A quotation mark that nobody escaped is followed by more of the text. */
	private boolean isEnd() {
		int next = this.cursor.afterSpace(this.cursor.at());
		char c = this.cursor.signAt(next);
		if (c == 0 || c == ':' || c == '}' || c == ']' || c == '/') {
			return true;
		}
		if (c == ',') {
			char behind = this.cursor.signAt(this.cursor.afterSpace(next + 1));
			return behind == 0 || BEHIND_COMMA.indexOf(behind) >= 0;
		}
		// A comma is missing between two members on lines of their own.
		return c == '"' && this.cursor.hasLineBreakBefore(next);
	}

	private void escape(StringBuilder string) {
		char c = this.cursor.next();
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
		String code = this.cursor.ahead(digits);
		try {
			string.append((char) Integer.parseInt(code, 16));
			this.cursor.skip(code.length());
		}
		catch (NumberFormatException ex) {
			string.append('u');
		}
	}

}
