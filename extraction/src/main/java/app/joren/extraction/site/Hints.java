package app.joren.extraction.site;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a list, feed or interface said about an article before its page was read.
 *
 * @param title as the list has it
 * @param date as the list has it, unread
 * @param bylines the authors
 * @param image the list's picture
 * @param summary the list's teaser, without HTML
 * @param modified when it was last changed, as a feed or sitemap has it, unread
 */
public record Hints(@Nullable String title, @Nullable String date, List<String> bylines, @Nullable URI image,
		@Nullable String summary, @Nullable String modified) {

	private static final Hints NONE = new Hints(null, null, List.of(), null, null);

	/** What was said where nothing is said of changes. */
	public Hints(@Nullable String title, @Nullable String date, List<String> bylines, @Nullable URI image,
			@Nullable String summary) {
		this(title, date, bylines, image, summary, null);
	}

	public Hints {
		bylines = (bylines == null) ? List.of() : List.copyOf(bylines);
	}

	/** Nothing is known. */
	public static Hints none() {
		return NONE;
	}

	/** These hints, with the other's where this has none. */
	public Hints or(Hints other) {
		return new Hints((this.title != null) ? this.title : other.title, (this.date != null) ? this.date : other.date,
				this.bylines.isEmpty() ? other.bylines : this.bylines, (this.image != null) ? this.image : other.image,
				(this.summary != null) ? this.summary : other.summary,
				(this.modified != null) ? this.modified : other.modified);
	}

}
