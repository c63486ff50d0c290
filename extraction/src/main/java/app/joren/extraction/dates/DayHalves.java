package app.joren.extraction.dates;

/**
 * The words that tell the morning from the afternoon.
 *
 * @param tokens the text
 */
record DayHalves(Tokens tokens) {

	/** 0 for the first half of the day, 12 for the second, -1 where none is named. */
	int half(int i) {
		String text = this.tokens.at(i).text();
		String next = this.tokens.at(i + 1).text();
		switch (text) {
			case "am", "πμ" -> {
				return 0;
			}
			case "pm", "μμ" -> {
				return 12;
			}
			case "a", "p", "π", "μ" -> {
				boolean dotted = next.equals(".") && (this.tokens.at(i + 2).is("m") || this.tokens.at(i + 2).is("μ"));
				return dotted ? ((text.equals("a") || text.equals("π")) ? 0 : 12) : -1;
			}
			case "午", "上", "下", "오" -> {
				return asianHalf(text + next);
			}
			default -> {
				return -1;
			}
		}
	}

	private static int asianHalf(String word) {
		return switch (word) {
			case "午前", "上午", "오전" -> 0;
			case "午後", "下午", "午后", "오후" -> 12;
			default -> -1;
		};
	}

	/** How many tokens the word is that begins at one. */
	int halfLength(int i) {
		String text = this.tokens.at(i).text();
		if (this.tokens.at(i).text().length() == 2) {
			return 1;
		}
		if ("午上下오".contains(text)) {
			return 2;
		}
		return this.tokens.at(i + 3).is(".") ? 4 : 3;
	}

}
