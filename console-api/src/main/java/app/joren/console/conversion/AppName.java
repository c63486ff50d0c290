package app.joren.console.conversion;

/** Names of apps and sections: one line, not blank, at most 100 characters. */
final class AppName {

	private static final int LONGEST = 100;

	private AppName() {
	}

	/** A name made of what was typed; the other one where nothing is left of it. */
	static String shortened(String typed, String otherwise) {
		String line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return line.isEmpty() ? otherwise : line.substring(0, end(line)).strip();
	}

	/** Cuts between characters, never within one. */
	private static int end(String line) {
		if (line.length() <= LONGEST) {
			return line.length();
		}
		return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
	}

}
