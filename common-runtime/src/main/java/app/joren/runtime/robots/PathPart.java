package app.joren.runtime.robots;

/**
 * A part of a rule's path between two asterisks. It is searched for by Knuth, Morris and
 * Pratt, so that no robots.txt can make us look at a character more than twice.
 */
final class PathPart {

	private final String text;

	private final int[] fallbacks;

	PathPart(String text) {
		this.text = text;
		this.fallbacks = new int[text.length()];
		for (int i = 1; i < text.length(); i++) {
			this.fallbacks[i] = step(this.fallbacks[i - 1], text.charAt(i));
		}
	}

	int length() {
		return this.text.length();
	}

	/** Where the part ends for the first time behind a place; negative if nowhere. */
	int endAfter(CharSequence path, int from) {
		int fits = 0;
		for (int i = from; i < path.length() && fits < length(); i++) {
			fits = step(fits, path.charAt(i));
			if (fits == length()) {
				return i + 1;
			}
		}
		return (length() == 0) ? from : -1;
	}

	/** Whether the part stands at a place. */
	boolean isAt(CharSequence path, int place) {
		int i = 0;
		while (i < length() && place + i < path.length() && path.charAt(place + i) == this.text.charAt(i)) {
			i++;
		}
		return i == length();
	}

	/** How many characters fit after one more. */
	private int step(int fits, char next) {
		int now = fits;
		while (now > 0 && (now == length() || this.text.charAt(now) != next)) {
			now = this.fallbacks[now - 1];
		}
		return (now < length() && this.text.charAt(now) == next) ? now + 1 : now;
	}

}
