package app.joren.apps.link;

/** What an address of the site is in the app. */
public sealed interface LinkTarget {

	/**
	 * An article.
	 *
	 * @param id its id
	 */
	record OfArticle(String id) implements LinkTarget {
	}

	/**
	 * A section.
	 *
	 * @param id its id
	 */
	record OfSection(String id) implements LinkTarget {
	}

	/** The site's start page, which is the app's first tab. */
	record OfApp() implements LinkTarget {
	}

}
