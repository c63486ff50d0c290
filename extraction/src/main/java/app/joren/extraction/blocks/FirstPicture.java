package app.joren.extraction.blocks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;

/** The first picture of a body. */
public final class FirstPicture {

	private FirstPicture() {
	}

	/** The picture that comes first, empty if there is none. */
	public static Optional<Image> in(List<Block> blocks) {
		return blocks.stream().flatMap(FirstPicture::pictures).findFirst();
	}

	private static Stream<Image> pictures(Block block) {
		return switch (block) {
			case Block.Picture picture -> Stream.of(picture.image());
			case Block.Gallery gallery -> gallery.pictures().stream().map(Block.Picture::image);
			case Block.Quote quote -> quote.blocks().stream().flatMap(FirstPicture::pictures);
			case Block.Listing list ->
				list.items().stream().flatMap((item) -> item.blocks().stream()).flatMap(FirstPicture::pictures);
			case Block.Table table -> table.rows()
				.stream()
				.flatMap((row) -> row.cells().stream())
				.flatMap((cell) -> cell.blocks().stream())
				.flatMap(FirstPicture::pictures);
			case Block.Video video -> Stream.ofNullable(video.poster());
			case Block.Heading _, Block.Paragraph _, Block.Code _, Block.Embed _, Block.Audio _, Block.Card _,
					Block.Divider _ ->
				Stream.empty();
		};
	}

}
