package app.joren.extraction.blocks;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads text with its reading above it. */
final class Rubies {

	private Rubies() {
	}

	static void write(Element ruby, InlineText text, Style style) {
		StringBuilder base = new StringBuilder();
		for (Node node : ruby.childNodes()) {
			if (node instanceof TextNode words) {
				base.append(words.getWholeText());
			}
			else if (node instanceof Element element) {
				switch (element.normalName()) {
					case "rt" -> {
						text.appendRuby(base.toString(), element.text(), style);
						base.setLength(0);
					}
					case "rtc" -> {
						text.appendRuby(base.toString(), element.text(), style);
						base.setLength(0);
					}
					case "rp" -> {
					}
					default -> base.append(element.text());
				}
			}
		}
		text.append(base.toString(), style);
	}

}
