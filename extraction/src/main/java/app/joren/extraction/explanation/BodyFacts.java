package app.joren.extraction.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;

/**
 * What a body is made of.
 *
 * @param text its words, a line for each block
 * @param blocks how many blocks of each kind
 * @param cards how many cards of each kind of what no block could express
 */
public record BodyFacts(String text, Map<String, Integer> blocks, Map<String, Integer> cards) {

	private static final String DOWNLOAD = "download";

	/** Looks at a body. */
	public static BodyFacts of(List<Block> body) {
		Collector collector = new Collector();
		collector.addAll(body);
		return new BodyFacts(collector.text.toString(), collector.blocks, collector.cards);
	}

	/** Goes through blocks and what they hold. */
	private static final class Collector {

		private final StringBuilder text = new StringBuilder();

		private final Map<String, Integer> blocks = new TreeMap<>();

		private final Map<String, Integer> cards = new TreeMap<>();

		void addAll(List<? extends Block> body) {
			body.forEach(this::add);
		}

		private void add(Block block) {
			switch (block) {
				case Block.Heading heading -> line("heading", heading.text());
				case Block.Paragraph paragraph -> line("paragraph", paragraph.text());
				case Block.Picture picture -> line("image", picture.caption());
				case Block.Gallery gallery -> {
					line("gallery", gallery.caption());
					addAll(gallery.pictures());
				}
				case Block.Quote quote -> {
					count("quote");
					addAll(quote.blocks());
				}
				case Block.Listing listing -> {
					count("list");
					listing.items().forEach((item) -> addAll(item.blocks()));
				}
				case Block.Table table -> {
					line("table", table.caption());
					table.rows().forEach((row) -> row.cells().forEach((cell) -> addAll(cell.blocks())));
				}
				case Block.Code code -> line("code", List.of(Run.of(code.text())));
				// A file to download is meant to be a card.
				case Block.Card card when card.kind().equals(DOWNLOAD) -> count(DOWNLOAD);
				case Block.Card card -> {
					count("card");
					this.cards.merge(card.kind(), 1, Integer::sum);
				}
				default -> count(block.getClass().getSimpleName().toLowerCase(Locale.ROOT));
			}
		}

		private void line(String kind, List<Run> runs) {
			count(kind);
			if (!runs.isEmpty()) {
				runs.forEach((run) -> this.text.append(run.text()));
				this.text.append('\n');
			}
		}

		private void count(String kind) {
			this.blocks.merge(kind, 1, Integer::sum);
		}

	}

}
