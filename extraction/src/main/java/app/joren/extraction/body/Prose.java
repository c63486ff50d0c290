package app.joren.extraction.body;

import org.jsoup.nodes.Element;

/** How much the text of a block looks like an article's. */
final class Prose {

	private static final int SHORT = 40;

	private static final int LONG = 200;

	private Prose() {
	}

	/**
	 * The part of a block's text that counts as prose, from 0 to 1.
	 */
	static double quality(TextMap map, int row) {
		int length = map.length(row);
		if (length == 0) {
			return 0;
		}
		Element element = map.element(row);
		double plain = 1 - (double) map.linked(row) / length;
		if (element.nameIs("pre")) {
			return 1;
		}
		double size = Math.clamp((length - SHORT) / (double) (LONG - SHORT), 0.05, 1);
		double marks = Math.clamp(map.marks(row) * 60.0 / length, 0.3, 1);
		double tag = switch (element.normalName()) {
			case "p", "blockquote" -> 1;
			case "h1", "h2", "h3", "h4", "h5", "h6" -> 0.3;
			case "li", "dd", "td" -> 0.7;
			case "figcaption", "caption", "address", "label", "th", "dt" -> 0.1;
			default -> 0.8;
		};
		return (plain < 0.5) ? 0.2 * plain * size : plain * size * marks * tag;
	}

	/**
	 * The part of a block's text that speaks against a container, from 0 to 1: links, and
	 * words that make no sentence. A short sentence is only not much of a proof.
	 */
	static double noise(TextMap map, int row, double quality) {
		int length = map.length(row);
		double linked = (double) map.linked(row) / length;
		boolean sentence = map.marks(row) > 0 && length >= SHORT && linked < 0.5;
		return sentence ? Math.max(0.5 * linked, 0.1 * (1 - quality)) : 1 - quality;
	}

}
