package app.joren.apps.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;

/** The words of a body. */
final class BodyText {

	private BodyText() {
	}

	static String of(List<Block> body) {
		return texts(body).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	private static Stream<String> texts(List<Block> blocks) {
		return blocks.stream().flatMap(BodyText::texts);
	}

	private static Stream<String> texts(Block block) {
		return switch (block) {
			case Block.Heading heading -> runs(heading.text());
			case Block.Paragraph paragraph -> runs(paragraph.text());
			case Block.Picture picture -> runs(picture.caption());
			case Block.Gallery gallery -> Stream.concat(runs(gallery.caption()),
					gallery.pictures().stream().flatMap((picture) -> runs(picture.caption())));
			case Block.Quote quote -> Stream.concat(texts(quote.blocks()), runs(quote.source()));
			case Block.Listing listing ->
				listing.items().stream().flatMap((item) -> Stream.concat(runs(item.term()), texts(item.blocks())));
			case Block.Table table -> Stream.concat(runs(table.caption()),
					table.rows()
						.stream()
						.flatMap((row) -> row.cells().stream())
						.flatMap((cell) -> texts(cell.blocks())));
			case Block.Code code -> Stream.of(code.text());
			case Block.Embed embed -> Stream.ofNullable(embed.title());
			case Block.Video video -> Stream.ofNullable(video.title());
			case Block.Audio audio -> Stream.ofNullable(audio.title());
			case Block.Card card -> Stream.concat(Stream.of(card.title()), Stream.ofNullable(card.text()));
			case Block.Divider _ -> Stream.empty();
		};
	}

	/** Marks divide no words. */
	private static Stream<String> runs(List<Run> runs) {
		return Stream.of(runs.stream().map(Run::text).collect(Collectors.joining()));
	}

}
