package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Mark;
import app.joren.contracts.article.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article's blocks as phones read them. A block whose address may not be opened
 * keeps its words as a paragraph.
 */
final class BlockWriter {

	private final ImageWriter images;

	BlockWriter(ImageWriter images) {
		this.images = images;
	}

	List<BlockDocument> blocks(List<Block> blocks) {
		return blocks.stream().flatMap((block) -> block(block).stream()).toList();
	}

	static List<RunDocument> runs(List<Run> runs) {
		return runs.stream().map(BlockWriter::run).filter((run) -> !run.text().isEmpty()).toList();
	}

	private Optional<BlockDocument> block(Block block) {
		return switch (block) {
			case Block.Heading heading ->
				Optional.of(new BlockDocument.Heading(level(heading.level()), runs(heading.text())));
			case Block.Paragraph paragraph -> Optional.of(new BlockDocument.Paragraph(runs(paragraph.text())));
			case Block.Picture picture -> picture(picture).or(() -> words(picture.caption()));
			case Block.Gallery gallery -> gallery(gallery);
			case Block.Quote quote ->
				Optional.of(new BlockDocument.Quote(blocks(quote.blocks()), runs(quote.source())));
			case Block.Listing listing -> Optional.of(listing(listing));
			case Block.Table table -> Optional.of(table(table));
			case Block.Code code ->
				Optional.of(new BlockDocument.Code(SafeText.optionalText(code.language()), SafeText.text(code.text())));
			case Block.Embed embed -> opening(embed.address(), embed.title(),
					(address) -> new BlockDocument.Embed(SafeText.text(embed.provider()),
							SafeText.optionalText(embed.id()), address, SafeText.optionalText(embed.title())));
			case Block.Video video ->
				opening(video.address(), video.title(), (address) -> new BlockDocument.Video(address,
						this.images.image(video.poster()), SafeText.optionalText(video.title())));
			case Block.Audio audio -> opening(audio.address(), audio.title(),
					(address) -> new BlockDocument.Audio(address, SafeText.optionalText(audio.title())));
			case Block.Card card -> opening(card.address(), card.title(), (address) -> new BlockDocument.Card(address,
					SafeText.text(card.title()), SafeText.optionalText(card.text()), SafeText.text(card.kind())));
			case Block.Divider _ -> Optional.of(new BlockDocument.Divider());
		};
	}

	private static int level(int level) {
		return Math.clamp(level, 1, 6);
	}

	private static Optional<BlockDocument> opening(URI address, @Nullable String title,
			Function<URI, BlockDocument> block) {
		return SafeText.web(address)
			.map(block)
			.or(() -> Optional.ofNullable(SafeText.optionalText(title))
				.flatMap((words) -> words(List.of(Run.of(words)))));
	}

	private static Optional<BlockDocument> words(List<Run> words) {
		List<RunDocument> runs = runs(words);
		return runs.isEmpty() ? Optional.empty() : Optional.of(new BlockDocument.Paragraph(runs));
	}

	private Optional<BlockDocument> picture(Block.Picture picture) {
		return pictureOf(picture).map((written) -> written);
	}

	private Optional<BlockDocument.Picture> pictureOf(Block.Picture picture) {
		return Optional.ofNullable(this.images.image(picture.image()))
			.map((image) -> new BlockDocument.Picture(image, runs(picture.caption()),
					SafeText.optionalText(picture.credit())));
	}

	private Optional<BlockDocument> gallery(Block.Gallery gallery) {
		List<BlockDocument.Picture> pictures = gallery.pictures()
			.stream()
			.flatMap((picture) -> pictureOf(picture).stream())
			.toList();
		return pictures.isEmpty() ? words(gallery.caption())
				: Optional.of(new BlockDocument.Gallery(pictures, runs(gallery.caption())));
	}

	private BlockDocument listing(Block.Listing listing) {
		String style = switch (listing.style()) {
			case BULLET -> "bullet";
			case ORDERED -> "ordered";
			case DEFINITION -> "definition";
		};
		return new BlockDocument.Listing(style, listing.start(),
				listing.items()
					.stream()
					.map((item) -> new BlockDocument.Listing.Item(runs(item.term()), blocks(item.blocks())))
					.toList());
	}

	private BlockDocument table(Block.Table table) {
		Stream<BlockDocument.Table.Row> rows = table.rows()
			.stream()
			.map((row) -> new BlockDocument.Table.Row(row.cells().stream().map(this::cell).toList()));
		return new BlockDocument.Table(runs(table.caption()), rows.toList());
	}

	private BlockDocument.Table.Cell cell(Block.Table.Cell cell) {
		return new BlockDocument.Table.Cell(cell.header(), Math.max(1, cell.columns()), Math.max(1, cell.rows()),
				blocks(cell.blocks()));
	}

	private static RunDocument run(Run run) {
		return new RunDocument(SafeText.text(run.text()), run.marks().stream().map(BlockWriter::mark).toList(),
				SafeText.link(run.link()).orElse(null), SafeText.optionalText(run.ruby()));
	}

	private static String mark(Mark mark) {
		return switch (mark) {
			case STRONG -> "strong";
			case EMPHASIS -> "emphasis";
			case UNDERLINE -> "underline";
			case STRIKE -> "strike";
			case CODE -> "code";
			case SUB -> "sub";
			case SUP -> "sup";
		};
	}

}
