package app.joren.contracts.analyzer;

/**
 * Something that the analysis found on the site, for a person to watch.
 *
 * @param kind what
 * @param count how many
 * @param detail an example or a name, may be empty
 */
public record Finding(Kind kind, int count, String detail) {

	/** What was found. */
	public enum Kind {

		/** The start page was read; detail is its title. */
		HOME,

		/** Feeds, with the number of their entries. */
		FEED,

		/** Addresses in sitemaps. */
		SITEMAP,

		/** A known content management system; detail is its name. */
		CMS,

		/** Links in the site's menus. */
		NAVIGATION,

		/** Pages with lists of articles. */
		LISTS,

		/** Addresses that look like articles. */
		CANDIDATES,

		/** Article pages that were read to learn the template. */
		SAMPLES,

		/** Pages that were read in a browser, since only their scripts can build them. */
		BROWSER,

		/** Sections. */
		SECTIONS,

		/**
		 * Lists that go on only by scripts that could not be read; detail has their
		 * names.
		 */
		UNREAD_LISTS,

		/** Fields that the template can read. */
		FIELDS

	}

}
