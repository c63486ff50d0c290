package app.joren.extraction.literal;

/** A place in a text that is read from left to right. */
final class Cursor {

	private final String text;

	private int at;

	Cursor(String text, int at) {
		this.text = text;
		this.at = at;
	}

	int at() {
		return this.at;
	}

	void to(int place) {
		this.at = Math.min(place, this.text.length());
	}

	void skip(int count) {
		to(this.at + count);
	}

	void toEnd() {
		this.at = this.text.length();
	}

	boolean isEnd() {
		return this.at >= this.text.length();
	}

	/** The sign at the place, 0 at the end. */
	char sign() {
		return isEnd() ? 0 : this.text.charAt(this.at);
	}

	/** The sign at the place, which is passed over. */
	char next() {
		char sign = sign();
		skip(1);
		return sign;
	}

	/** What stands between a place and this one. */
	String since(int start) {
		return this.text.substring(start, this.at);
	}

	/** So many signs from the place on, or as many as are left. */
	String ahead(int count) {
		return this.text.substring(this.at, Math.min(this.text.length(), this.at + count));
	}

	/** The sign at another place, 0 behind the end. */
	char signAt(int place) {
		return (place < this.text.length()) ? this.text.charAt(place) : 0;
	}

	/** The place of the next sign that is no white space. */
	int afterSpace(int from) {
		int i = from;
		while (i < this.text.length() && Character.isWhitespace(this.text.charAt(i))) {
			i++;
		}
		return i;
	}

	boolean hasLineBreakBefore(int place) {
		int line = this.text.indexOf('\n', this.at);
		return line >= 0 && line < place;
	}

	/** Passes over white space and comments. */
	void skipBlank() {
		while (!isEnd()) {
			char sign = sign();
			if (Character.isWhitespace(sign) || sign == '\ufeff') {
				this.at++;
			}
			else if (sign == '/' && signAt(this.at + 1) == '*') {
				skipBehind("*/");
			}
			else if (sign == '/' && signAt(this.at + 1) == '/') {
				skipBehind("\n");
			}
			else {
				return;
			}
		}
	}

	private void skipBehind(String end) {
		int found = this.text.indexOf(end, this.at + 2);
		to((found < 0) ? this.text.length() : found + end.length());
	}

}
