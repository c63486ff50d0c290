package app.joren.local.demo;

/**
 * What a page says about itself.
 *
 * @param title without the club's name
 * @param description a sentence
 * @param kind the OpenGraph type
 * @param picture the path of a picture
 * @param section the section in whose part of the site it is, or an empty string
 */
record PageHead(String title, String description, String kind, String picture, String section) {

	private static final String SIGN = "/sign-512.png";

	/** A page that is no story. */
	static PageHead of(String title, String description, String section) {
		return new PageHead(title, description, "website", SIGN, section);
	}

	/** A story's page. */
	static PageHead of(Story story) {
		return new PageHead(story.title(), story.teaser(), "article", story.picturePath().orElse(SIGN),
				story.section());
	}

	/** The title with the club's name behind it. */
	String documentTitle(Edition edition) {
		return this.title.equals(edition.label("club")) ? this.title
				: this.title + edition.label("title.separator") + edition.label("club");
	}

}
