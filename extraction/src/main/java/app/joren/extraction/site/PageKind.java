package app.joren.extraction.site;

/** What an address is expected to be, which says how its answer is read. */
public enum PageKind {

	/** An RSS, Atom or JSON feed. */
	FEED,

	/** A sitemap or an index of sitemaps. */
	SITEMAP,

	/** A page of a content management system's own interface. */
	CMS,

	/** A list of articles as JSON. */
	JSON,

	/** A page with a list of articles. */
	LIST,

	/** An article. */
	ARTICLE;

	/** Whether it is gone through page by page, and may never end. */
	public boolean isPaged() {
		return this == LIST || this == JSON;
	}

}
