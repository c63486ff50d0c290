package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article's body that is drawn with one native view. A client skips a type
 * that it does not know.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = BlockDocument.Heading.class, name = "heading"),
		@JsonSubTypes.Type(value = BlockDocument.Paragraph.class, name = "paragraph"),
		@JsonSubTypes.Type(value = BlockDocument.Picture.class, name = "image"),
		@JsonSubTypes.Type(value = BlockDocument.Gallery.class, name = "gallery"),
		@JsonSubTypes.Type(value = BlockDocument.Quote.class, name = "quote"),
		@JsonSubTypes.Type(value = BlockDocument.Listing.class, name = "list"),
		@JsonSubTypes.Type(value = BlockDocument.Table.class, name = "table"),
		@JsonSubTypes.Type(value = BlockDocument.Code.class, name = "code"),
		@JsonSubTypes.Type(value = BlockDocument.Embed.class, name = "embed"),
		@JsonSubTypes.Type(value = BlockDocument.Video.class, name = "video"),
		@JsonSubTypes.Type(value = BlockDocument.Audio.class, name = "audio"),
		@JsonSubTypes.Type(value = BlockDocument.Card.class, name = "card"),
		@JsonSubTypes.Type(value = BlockDocument.Divider.class, name = "divider") })
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface BlockDocument {

	/**
	 * A heading within the body.
	 *
	 * @param level 1 to 6
	 * @param text its runs
	 */
	record Heading(int level, List<RunDocument> text) implements BlockDocument {
	}

	/**
	 * A paragraph.
	 *
	 * @param text its runs
	 */
	record Paragraph(List<RunDocument> text) implements BlockDocument {
	}

	/**
	 * A picture in the text.
	 *
	 * @param image the picture
	 * @param caption what stands under it
	 * @param credit who made it
	 */
	record Picture(ImageDocument image, List<RunDocument> caption, @Nullable String credit) implements BlockDocument {
	}

	/**
	 * Pictures that belong together.
	 *
	 * @param pictures the pictures
	 * @param caption what stands under all of them
	 */
	record Gallery(List<Picture> pictures, List<RunDocument> caption) implements BlockDocument {
	}

	/**
	 * Somebody else's words.
	 *
	 * @param blocks what was said
	 * @param source who said it
	 */
	record Quote(List<BlockDocument> blocks, List<RunDocument> source) implements BlockDocument {
	}

	/**
	 * A list, which may hold lists.
	 *
	 * @param style bullet, ordered or definition
	 * @param start the first number of an ordered list, if not 1
	 * @param items its items
	 */
	record Listing(String style, @Nullable Integer start, List<Item> items) implements BlockDocument {

		/**
		 * One item.
		 *
		 * @param term what a definition list's item describes
		 * @param blocks its content
		 */
		@JsonInclude(JsonInclude.Include.NON_EMPTY)
		public record Item(List<RunDocument> term, List<BlockDocument> blocks) {
		}

	}

	/**
	 * A table of data.
	 *
	 * @param caption its caption
	 * @param rows its rows, the heading rows first
	 */
	record Table(List<RunDocument> caption, List<Row> rows) implements BlockDocument {

		/**
		 * A row.
		 *
		 * @param cells from the start of the line to its end
		 */
		public record Row(List<Cell> cells) {
		}

		/**
		 * A cell.
		 *
		 * @param header whether it heads its row or column
		 * @param columns how many columns it spans
		 * @param rows how many rows it spans
		 * @param blocks its content
		 */
		@JsonInclude(JsonInclude.Include.NON_EMPTY)
		public record Cell(boolean header, int columns, int rows, List<BlockDocument> blocks) {
		}

	}

	/**
	 * Text whose spaces and lines matter.
	 *
	 * @param language of the code, where known
	 * @param text with its line breaks
	 */
	record Code(@Nullable String language, String text) implements BlockDocument {
	}

	/**
	 * A post, player or map of a known provider.
	 *
	 * @param provider for example {@code youtube}
	 * @param id the provider's own id, where known
	 * @param address where it opens
	 * @param title what it is, where known
	 */
	record Embed(String provider, @Nullable String id, URI address, @Nullable String title) implements BlockDocument {
	}

	/**
	 * A film file.
	 *
	 * @param address of the file
	 * @param poster shown before it plays
	 * @param title its caption
	 */
	record Video(URI address, @Nullable ImageDocument poster, @Nullable String title) implements BlockDocument {
	}

	/**
	 * A sound file.
	 *
	 * @param address of the file
	 * @param title its caption
	 */
	record Audio(URI address, @Nullable String title) implements BlockDocument {
	}

	/**
	 * What no other block can express: a link with a few words.
	 *
	 * @param address where it opens
	 * @param title what the link says
	 * @param text more words
	 * @param kind what it stands for
	 */
	record Card(URI address, String title, @Nullable String text, String kind) implements BlockDocument {
	}

	/** A break in the text. */
	record Divider() implements BlockDocument {
	}

}
