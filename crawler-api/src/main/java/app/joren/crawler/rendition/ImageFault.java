package app.joren.crawler.rendition;

import java.util.Locale;

/** Why an image is not kept. */
public enum ImageFault {

	/** The site says that there is none. */
	GONE(true),

	/** What came is no image, for example a web page that says so. */
	NOT_AN_IMAGE(true),

	/** It ends before its end. */
	TRUNCATED(true),

	/** It has a format that is not read here. */
	UNKNOWN_FORMAT(false),

	/** Its bytes cannot be understood. */
	UNREADABLE(true),

	/** It has more pixels than any picture needs. */
	TOO_MANY_PIXELS(false),

	/** It takes more memory than there is here; a phone may show it. */
	TOO_COSTLY(false),

	/** It has more bytes than any picture needs. */
	TOO_LARGE(false),

	/** It shows nothing: it counts readers, or keeps a place. */
	SPACER(false),

	/** A drawing that cannot be drawn safely, or not without the site's fonts. */
	DRAWING_REFUSED(false);

	private final boolean passing;

	ImageFault(boolean passing) {
		this.passing = passing;
	}

	/** Whether it may be mended soon. */
	public boolean isPassing() {
		return this.passing;
	}

	/** Its name in messages, for example {@code not-an-image}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
