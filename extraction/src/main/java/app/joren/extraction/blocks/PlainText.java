package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;

/** Blocks as plain text, a line for each piece that stands by itself. */
public final class PlainText {

	/** Providers whose posts stand on the page as text. */
	private static final Set<String> POSTS = Set.of("x", "bluesky", "mastodon", "reddit");

	private final StringBuilder text = new StringBuilder();

	private final boolean captions;

	private PlainText(boolean captions) {
		this.captions = captions;
	}

	/** All that a reader reads, captions included. */
	public static String of(List<Block> blocks) {
		return new PlainText(true).all(blocks);
	}

	/** The text without what stands under pictures. */
	public static String withoutCaptions(List<Block> blocks) {
		return new PlainText(false).all(blocks);
	}

	/** The text of runs. */
	public static String ofRuns(List<Run> runs) {
		return InlineText.textOf(runs);
	}

	private String all(List<Block> blocks) {
		blocks.forEach(this::block);
		return this.text.toString().strip();
	}

	private void block(Block block) {
		switch (block) {
			case Block.Heading heading -> line(heading.text());
			case Block.Paragraph paragraph -> line(paragraph.text());
			case Block.Picture picture -> caption(picture);
			case Block.Gallery gallery -> {
				gallery.pictures().forEach(this::caption);
				if (this.captions) {
					line(gallery.caption());
				}
			}
			case Block.Quote quote -> {
				quote.blocks().forEach(this::block);
				line(quote.source());
			}
			case Block.Listing list -> list.items().forEach((item) -> {
				line(item.term());
				item.blocks().forEach(this::block);
			});
			case Block.Table table -> {
				line(table.caption());
				table.rows().forEach((row) -> row.cells().forEach((cell) -> cell.blocks().forEach(this::block)));
			}
			case Block.Code code -> line(code.text());
			case Block.Card card -> {
				if (card.kind().equals("download")) {
					line(card.title());
				}
			}
			case Block.Embed embed -> {
				if (embed.title() != null && POSTS.contains(embed.provider())) {
					line(embed.title());
				}
			}
			case Block.Video video -> {
			}
			case Block.Audio audio -> {
			}
			case Block.Divider divider -> {
			}
		}
	}

	private void caption(Block.Picture picture) {
		if (this.captions) {
			line(picture.caption());
			if (picture.credit() != null) {
				line(picture.credit());
			}
		}
	}

	private void line(List<Run> runs) {
		line(InlineText.textOf(runs));
	}

	private void line(String words) {
		if (!words.isBlank()) {
			this.text.append(words).append('\n');
		}
	}

	/** All runs of a block, in order. */
	static List<Run> runsOf(Block block) {
		return switch (block) {
			case Block.Heading heading -> heading.text();
			case Block.Paragraph paragraph -> paragraph.text();
			case Block.Quote quote -> runsOf(quote.blocks());
			case Block.Listing list -> list.items().stream().flatMap((item) -> {
				List<Run> runs = new ArrayList<>(item.term());
				runs.addAll(runsOf(item.blocks()));
				return runs.stream();
			}).toList();
			case Block.Table table -> table.rows()
				.stream()
				.flatMap((row) -> row.cells().stream())
				.flatMap((cell) -> runsOf(cell.blocks()).stream())
				.toList();
			case Block.Code code -> List.of(Run.of(code.text()));
			case Block.Card card -> List.of(new Run(card.title(), List.of(), card.address(), null));
			case Block.Picture picture -> picture.caption();
			case Block.Gallery gallery -> gallery.caption();
			case Block.Embed embed -> List.of();
			case Block.Video video -> List.of();
			case Block.Audio audio -> List.of();
			case Block.Divider divider -> List.of();
		};
	}

	private static List<Run> runsOf(List<Block> blocks) {
		List<Run> runs = new ArrayList<>();
		for (Block block : blocks) {
			List<Run> more = runsOf(block);
			if (!runs.isEmpty() && !more.isEmpty()) {
				runs.add(Run.of("\n"));
			}
			runs.addAll(more);
		}
		return runs;
	}

}
