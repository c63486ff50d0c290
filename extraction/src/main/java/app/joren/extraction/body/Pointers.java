package app.joren.extraction.body;

import org.jsoup.nodes.Element;

/** Lines whose words say that they point elsewhere. */
final class Pointers {

	private final TextMap map;

	Pointers(TextMap map) {
		this.map = map;
	}

	/** Whether the words of a short block say that it is not the article's. */
	boolean isSpoken(int row) {
		if (!isLine(row, 700)) {
			return false;
		}
		String text = this.map.element(row).text();
		return Wording.isCookieNotice(text) || (text.length() < 200 && Wording.isPointer(text))
				|| (text.length() < 260 && !Names.isHeading(this.map.element(row)) && Wording.isInvitation(text))
				|| isShoutedLink(row, text);
	}

	/** A block with so little text, and nothing much in it. */
	private boolean isLine(int row, int longest) {
		int length = this.map.length(row);
		return length > 0 && length < longest && this.map.end(row) - row < 16
				&& this.map.element(row).text().length() < longest;
	}

	/** A line in capitals that is one link points to another article. */
	private boolean isShoutedLink(int row, String text) {
		int length = this.map.length(row);
		return length >= 20 && length < 220 && this.map.linked(row) >= 0.9 * length && isShouted(text);
	}

	/** Scripts without small letters do not shout. */
	private static boolean isShouted(String text) {
		long capitals = text.chars().filter(Character::isUpperCase).count();
		return capitals > 0.5 * text.chars().filter(Character::isLetter).count()
				&& text.chars().noneMatch(Character::isLowerCase);
	}

}
