package app.joren.extraction.blocks;

import java.util.List;
import java.util.Random;

/** Makes markup as people and programs write it: nested, mixed, and not always right. */
final class MarkupMaker {

	private static final List<String> INLINE = List.of("b", "i", "em", "strong", "a href=/x", "span", "code", "u", "s",
			"sub", "sup", "small", "mark", "abbr", "cite", "time", "kbd", "font", "ins", "del", "q");

	private static final List<String> BLOCKS = List.of("div", "p", "section", "article", "blockquote", "h2", "h3", "h5",
			"header", "footer", "aside", "center", "details", "summary", "address", "main", "fieldset", "figure",
			"figcaption", "div class=caption", "div class='image box'", "div class=pullquote", "form", "legend", "li",
			"x-box", "hgroup", "div class=gallery", "div class=video data-id=7");

	private final Random random;

	private int word;

	MarkupMaker(long seed) {
		this.random = new Random(seed);
	}

	String blocks(int depth) {
		StringBuilder markup = new StringBuilder();
		for (int i = this.random.nextInt(1, 4); i > 0; i--) {
			markup.append(block(depth));
		}
		return markup.toString();
	}

	private String block(int depth) {
		if (depth == 0) {
			return text(2);
		}
		return switch (this.random.nextInt(12)) {
			case 0 -> list(depth);
			case 1 -> definitions(depth);
			case 2 -> table(depth);
			case 3 -> "<pre>" + word() + "\n  " + word() + "</pre>";
			case 4 -> "<img src=/p/" + this.word + ".jpg alt=x>";
			case 5 -> text(2);
			case 6 -> "<hr>";
			default -> {
				String tag = pick(BLOCKS);
				yield "<" + tag + ">" + (this.random.nextBoolean() ? text(1) : "") + blocks(depth - 1)
						+ (this.random.nextInt(8) == 0 ? "" : "</" + name(tag) + ">");
			}
		};
	}

	private String list(int depth) {
		StringBuilder items = new StringBuilder(this.random.nextInt(6) == 0 ? text(1) : "");
		for (int i = this.random.nextInt(1, 4); i > 0; i--) {
			items.append("<li>").append(blocks(depth - 1));
		}
		return this.random.nextBoolean() ? "<ul>" + items + "</ul>" : "<ol start=3>" + items + "</ol>";
	}

	private String definitions(int depth) {
		return "<dl>" + (this.random.nextInt(6) == 0 ? text(1) : "") + "<dt>" + text(1) + "<dd>" + blocks(depth - 1)
				+ (this.random.nextInt(4) == 0 ? "<h4>" + text(1) + "</h4>" : "<dt>" + text(1)) + "</dl>";
	}

	private String table(int depth) {
		StringBuilder rows = new StringBuilder(this.random.nextInt(3) == 0 ? "<caption>" + text(1) + "</caption>" : "");
		for (int i = this.random.nextInt(1, 4); i > 0; i--) {
			rows.append("<tr><th>").append(text(1)).append("<td colspan=2>").append(blocks(depth - 1));
		}
		return "<table>" + rows + "</table>";
	}

	private String text(int depth) {
		StringBuilder text = new StringBuilder();
		for (int i = this.random.nextInt(1, 4); i > 0; i--) {
			String tag = pick(INLINE);
			text.append(this.random.nextInt(5) == 0 ? "<br>" : " ").append(word());
			if (depth > 0 && this.random.nextBoolean()) {
				text.append('<')
					.append(tag)
					.append('>')
					.append(text(depth - 1))
					.append("</")
					.append(name(tag))
					.append('>');
			}
		}
		return text.toString();
	}

	private String word() {
		return "w" + (++this.word) + (this.random.nextInt(9) == 0 ? "図書館" : "");
	}

	private String pick(List<String> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private static String name(String tag) {
		return tag.split(" ", 2)[0];
	}

}
