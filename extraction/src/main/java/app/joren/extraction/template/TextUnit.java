package app.joren.extraction.template;

import org.jsoup.nodes.Element;

/**
 * The text of one block-level element, without that of blocks inside it.
 *
 * @param block the element
 * @param text white space folded
 * @param weight its visible characters, of which an ideograph or kana counts twice
 * @param linkWeight how much of the weight is link text
 */
record TextUnit(Element block, String text, int weight, int linkWeight) {

	private static final int PROSE = 40;

	/** Whether it reads like prose and not like a label, a menu or a list of links. */
	boolean isProse() {
		return this.weight >= PROSE && this.linkWeight * 2 < this.weight;
	}

	/** How much a reader sees of a text. */
	static int weigh(CharSequence text) {
		int weight = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c)) {
				weight += (c >= 0x2E80 && c < 0xFB00) ? 2 : 1;
			}
		}
		return weight;
	}

}
