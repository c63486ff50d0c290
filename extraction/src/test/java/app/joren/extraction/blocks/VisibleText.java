package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of some markup and what is in blocks, both as letters without space,
 * so that one can be held against the other.
 */
final class VisibleText {

	/** Whose text no browser shows, or shows as something else than what is written. */
	private static final Set<String> REPLACED = Set.of("video", "audio", "iframe", "object", "embed", "noscript",
			"math", "rp");

	private VisibleText() {
	}

	/** Parts that are drawn elsewhere than they are written. */
	private static final Set<String> MOVED = Set.of("figure", "figcaption", "caption", "tfoot");

	/**
	 * The letters that a reader sees and that keep their place: not those of captions,
	 * which stand under their pictures, nor of a table's foot.
	 */
	static String inPlace(Element element, Predicate<Element> excluded) {
		return of(element, excluded.or((inside) -> MOVED.contains(inside.normalName())
				|| !inside.className().isEmpty() && inside.selectFirst("img") != null));
	}

	/** The letters that a reader sees, in the order of the markup. */
	static String of(Element element, Predicate<Element> excluded) {
		StringBuilder letters = new StringBuilder();
		collect(element, excluded, letters);
		return letters(letters.toString());
	}

	private static void collect(Element element, Predicate<Element> excluded, StringBuilder letters) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				letters.append(text.getWholeText());
			}
			else if (node instanceof Element inside && !excluded.test(inside) && !isUnseen(inside)) {
				collect(inside, excluded, letters);
			}
		}
	}

	private static boolean isUnseen(Element element) {
		return Visibility.isHidden(element) || REPLACED.contains(element.normalName()) || Maths.isMath(element)
				|| (element.nameIs("svg")
						|| element.parent() != null && element.parent().nameIs("svg") && !element.nameIs("text"))
				|| isInCode(element) && Codes.isNoCode(element);
	}

	private static boolean isInCode(Element element) {
		return element.closest("pre, table") != null || element.parents().stream().anyMatch(Codes::isCodeBox);
	}

	/** The letters of blocks, in their order. */
	static String of(List<Block> blocks) {
		List<String> texts = new ArrayList<>();
		blocks.forEach((block) -> collect(block, texts));
		return letters(String.join("", texts));
	}

	private static void collect(Block block, List<String> texts) {
		switch (block) {
			case Block.Heading heading -> runs(heading.text(), texts);
			case Block.Paragraph paragraph -> runs(paragraph.text(), texts);
			case Block.Picture picture -> picture(picture, texts);
			case Block.Gallery gallery -> {
				gallery.pictures().forEach((picture) -> picture(picture, texts));
				runs(gallery.caption(), texts);
			}
			case Block.Quote quote -> {
				quote.blocks().forEach((inside) -> collect(inside, texts));
				runs(quote.source(), texts);
			}
			case Block.Listing list -> list.items().forEach((item) -> {
				runs(item.term(), texts);
				item.blocks().forEach((inside) -> collect(inside, texts));
			});
			case Block.Table table -> {
				runs(table.caption(), texts);
				table.rows()
					.forEach((row) -> row.cells()
						.forEach((cell) -> cell.blocks().forEach((inside) -> collect(inside, texts))));
			}
			case Block.Code code -> texts.add(code.text());
			case Block.Embed embed -> add(embed.title(), texts);
			case Block.Video video -> add(video.title(), texts);
			case Block.Audio audio -> add(audio.title(), texts);
			case Block.Card card -> {
				texts.add(card.title());
				add(card.text(), texts);
			}
			case Block.Divider _ -> {
			}
		}
	}

	private static void picture(Block.Picture picture, List<String> texts) {
		runs(picture.caption(), texts);
		add(picture.credit(), texts);
	}

	private static void runs(List<Run> runs, List<String> texts) {
		runs.forEach((run) -> {
			texts.add(run.text());
			add(run.ruby(), texts);
		});
	}

	private static void add(@Nullable String text, List<String> texts) {
		if (text != null) {
			texts.add(text);
		}
	}

	private static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		text.codePoints()
			.filter((c) -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
					&& c != 0xad && c != 0xfeff && c != 0x200b && c != 0x2060)
			.forEach(letters::appendCodePoint);
		return letters.toString();
	}

	/** Letters that a text has more often than another. */
	static String lost(String wanted, String read) {
		int[] counts = new int[Character.MAX_VALUE + 1];
		read.chars().forEach((c) -> counts[c]++);
		StringBuilder lost = new StringBuilder();
		wanted.chars().filter((c) -> --counts[c] < 0).forEach((c) -> lost.append((char) c));
		return lost.toString();
	}

	/**
	 * What of a text is missing where another is read from its start to its end.
	 * @return empty if all letters come, in their order; else the text from the first
	 * letter that does not
	 */
	static String missing(String wanted, String read) {
		int at = 0;
		for (int i = 0; i < wanted.length(); i++) {
			int found = read.indexOf(wanted.charAt(i), at);
			if (found < 0) {
				return wanted.substring(i, Math.min(wanted.length(), i + 120));
			}
			at = found + 1;
		}
		return "";
	}

}
