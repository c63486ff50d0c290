package app.joren.local.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One story of the demo site, as its source tells it.
 *
 * @param path where it stands on the site
 * @param section the name of its section
 * @param title its title
 * @param deck the sentence under the title
 * @param published in the club's own time
 * @param author its author
 * @param picture the name of its lead picture
 * @param caption what stands under the lead picture
 * @param body its parts, footnotes among them
 */
record Story(String path, String section, String title, @Nullable String deck, LocalDateTime published,
		@Nullable String author, @Nullable String picture, @Nullable String caption, List<Part> body) {

	Story {
		body = List.copyOf(body);
	}

	/** The address of its lead picture on the site. */
	Optional<String> picturePath() {
		return Optional.ofNullable(this.picture).map(Pictures::path);
	}

	/** What lists say about it. */
	String teaser() {
		String text = (this.deck != null) ? this.deck : firstParagraph();
		return (text.length() <= 140) ? text : text.substring(0, text.offsetByCodePoints(0, 130)).strip() + " …";
	}

	private String firstParagraph() {
		return this.body.stream()
			.filter(Part.Words.class::isInstance)
			.map((part) -> Inline.plain(((Part.Words) part).text()))
			.findFirst()
			.orElse("");
	}

}
