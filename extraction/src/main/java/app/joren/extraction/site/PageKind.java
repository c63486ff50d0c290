package app.joren.extraction.site;

/** What an address is expected to be, which says how its answer is read. */
public enum PageKind {

	/** An RSS, Atom or JSON feed. */
	FEED,

	/** A sitemap or an index of sitemaps. */
	SITEMAP,

	/** A page of a content management system's own interface. */
	CMS,

	/** A page with a list of articles. */
	LIST,

	/** An article. */
	ARTICLE

}
