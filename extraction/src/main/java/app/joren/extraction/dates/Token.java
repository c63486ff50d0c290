package app.joren.extraction.dates;

/**
 * A piece of text that may be part of a date.
 *
 * @param kind what it is
 * @param text in lower case, without accents
 * @param number the value of a number, else -1
 * @param start where it begins in the text
 * @param end behind its last character
 */
record Token(Kind kind, String text, long number, int start, int end) {

	enum Kind {

		NUMBER, WORD, SIGN

	}

	boolean isNumber() {
		return this.kind == Kind.NUMBER;
	}

	boolean isWord() {
		return this.kind == Kind.WORD;
	}

	boolean is(String sign) {
		return this.text.equals(sign);
	}

	int digits() {
		return isNumber() ? this.text.length() : 0;
	}

	/** A number with few enough digits whose value lies between the two. */
	boolean isNumber(int least, int most, int maxDigits) {
		return isNumber() && digits() <= maxDigits && this.number >= least && this.number <= most;
	}

	int value() {
		return (int) this.number;
	}

}
