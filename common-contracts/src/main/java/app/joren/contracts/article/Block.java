package app.joren.contracts.article;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article's body that an app draws with one native view. Its JSON leaves out
 * what is empty, so a missing list is an empty one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
		@JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
		@JsonSubTypes.Type(value = Block.Picture.class, name = "image"),
		@JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
		@JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
		@JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
		@JsonSubTypes.Type(value = Block.Table.class, name = "table"),
		@JsonSubTypes.Type(value = Block.Code.class, name = "code"),
		@JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
		@JsonSubTypes.Type(value = Block.Video.class, name = "video"),
		@JsonSubTypes.Type(value = Block.Audio.class, name = "audio"),
		@JsonSubTypes.Type(value = Block.Card.class, name = "card"),
		@JsonSubTypes.Type(value = Block.Divider.class, name = "divider") })
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Block {

	/**
	 * A heading within the body.
	 *
	 * @param level 1 to 6
	 * @param text its runs
	 */
	record Heading(int level, List<Run> text) implements Block {

		public Heading {
			text = (text == null) ? List.of() : List.copyOf(text);
		}

	}

	/**
	 * A paragraph.
	 *
	 * @param text its runs
	 */
	record Paragraph(List<Run> text) implements Block {

		public Paragraph {
			text = (text == null) ? List.of() : List.copyOf(text);
		}

	}

	/**
	 * A picture in the text.
	 *
	 * @param image the picture
	 * @param caption what stands under it
	 * @param credit who made it
	 */
	record Picture(Image image, List<Run> caption, @Nullable String credit) implements Block {

		public Picture {
			caption = (caption == null) ? List.of() : List.copyOf(caption);
		}

	}

	/**
	 * Pictures that belong together.
	 *
	 * @param pictures at least two
	 * @param caption what stands under all of them
	 */
	record Gallery(List<Picture> pictures, List<Run> caption) implements Block {

		public Gallery {
			pictures = (pictures == null) ? List.of() : List.copyOf(pictures);
			caption = (caption == null) ? List.of() : List.copyOf(caption);
		}

	}

	/**
	 * Somebody else's words.
	 *
	 * @param blocks what was said
	 * @param source who said it
	 */
	record Quote(List<Block> blocks, List<Run> source) implements Block {

		public Quote {
			blocks = (blocks == null) ? List.of() : List.copyOf(blocks);
			source = (source == null) ? List.of() : List.copyOf(source);
		}

	}

	/**
	 * A list, which may hold lists.
	 *
	 * @param style how its items are marked
	 * @param start the first number of an ordered list, if not 1
	 * @param items its items
	 */
	record Listing(Style style, @Nullable Integer start, List<Item> items) implements Block {

		public Listing {
			items = (items == null) ? List.of() : List.copyOf(items);
		}

		/** How items are marked. */
		public enum Style {

			/** With a bullet. */
			@JsonProperty("bullet")
			BULLET,

			/** With numbers or letters. */
			@JsonProperty("ordered")
			ORDERED,

			/** With the term that each item describes. */
			@JsonProperty("definition")
			DEFINITION

		}

		/**
		 * One item.
		 *
		 * @param term what a definition list's item describes
		 * @param blocks its content
		 */
		@JsonInclude(JsonInclude.Include.NON_EMPTY)
		public record Item(List<Run> term, List<Block> blocks) {

			public Item {
				term = (term == null) ? List.of() : List.copyOf(term);
				blocks = (blocks == null) ? List.of() : List.copyOf(blocks);
			}

		}

	}

	/**
	 * A table of data.
	 *
	 * @param caption its caption
	 * @param rows its rows, the heading rows first
	 */
	record Table(List<Run> caption, List<Row> rows) implements Block {

		public Table {
			caption = (caption == null) ? List.of() : List.copyOf(caption);
			rows = (rows == null) ? List.of() : List.copyOf(rows);
		}

		/**
		 * A row.
		 *
		 * @param cells from the start of the line to its end
		 */
		public record Row(List<Cell> cells) {

			public Row {
				cells = (cells == null) ? List.of() : List.copyOf(cells);
			}

		}

		/**
		 * A cell.
		 *
		 * @param header whether it heads its row or column
		 * @param columns how many columns it spans, at least 1
		 * @param rows how many rows it spans, at least 1
		 * @param blocks its content
		 */
		@JsonInclude(JsonInclude.Include.NON_EMPTY)
		public record Cell(boolean header, int columns, int rows, List<Block> blocks) {

			public Cell {
				blocks = (blocks == null) ? List.of() : List.copyOf(blocks);
			}

		}

	}

	/**
	 * Source code or other text whose spaces and lines matter.
	 *
	 * @param language where the site names it
	 * @param text with its line breaks
	 */
	record Code(@Nullable String language, String text) implements Block {
	}

	/**
	 * A post, player or map of a known provider.
	 *
	 * @param provider for example {@code youtube}
	 * @param id the provider's own id, where it could be read
	 * @param address where it opens
	 * @param title what it is, where the site says so
	 */
	record Embed(String provider, @Nullable String id, URI address, @Nullable String title) implements Block {
	}

	/**
	 * A film file.
	 *
	 * @param address of the file
	 * @param poster shown before it plays
	 * @param title its caption
	 */
	record Video(URI address, @Nullable Image poster, @Nullable String title) implements Block {
	}

	/**
	 * A sound file.
	 *
	 * @param address of the file
	 * @param title its caption
	 */
	record Audio(URI address, @Nullable String title) implements Block {
	}

	/**
	 * What no other block can express: a link with a few words.
	 *
	 * @param address where it opens
	 * @param title what the link says
	 * @param text more words that were in its place
	 * @param kind what it stands for, for example {@code iframe}; reports count by it
	 */
	record Card(URI address, String title, @Nullable String text, String kind) implements Block {
	}

	/** A break in the text. */
	record Divider() implements Block {
	}

}
