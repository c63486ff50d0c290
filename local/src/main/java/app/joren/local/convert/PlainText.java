package app.joren.local.convert;

import java.util.List;
import java.util.stream.Collectors;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;

/** The words of an article's body, one block a line. */
final class PlainText {

	private final StringBuilder text = new StringBuilder();

	private PlainText() {
	}

	static String of(List<Block> blocks) {
		PlainText plain = new PlainText();
		blocks.forEach(plain::add);
		return plain.text.toString().strip();
	}

	private void add(Block block) {
		switch (block) {
			case Block.Heading heading -> line(words(heading.text()));
			case Block.Paragraph paragraph -> line(words(paragraph.text()));
			case Block.Picture picture -> line(words(picture.caption()));
			case Block.Gallery gallery -> {
				gallery.pictures().forEach(this::add);
				line(words(gallery.caption()));
			}
			case Block.Quote quote -> {
				quote.blocks().forEach(this::add);
				line(words(quote.source()));
			}
			case Block.Listing listing -> listing.items().forEach((item) -> {
				line(words(item.term()));
				item.blocks().forEach(this::add);
			});
			case Block.Table table -> {
				line(words(table.caption()));
				table.rows().forEach((row) -> row.cells().forEach((cell) -> cell.blocks().forEach(this::add)));
			}
			case Block.Code code -> line(code.text());
			case Block.Card card -> line(card.title());
			case Block.Embed _, Block.Video _, Block.Audio _, Block.Divider _ -> {
			}
		}
	}

	private void line(String words) {
		if (!words.isBlank()) {
			this.text.append(words.strip()).append('\n');
		}
	}

	private static String words(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

}
