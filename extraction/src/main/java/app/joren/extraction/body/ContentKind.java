package app.joren.extraction.body;

/** What a page is to its readers. */
public enum ContentKind {

	/** One text of somebody's. */
	ARTICLE("an article"),

	/** A page of a manual. */
	DOCUMENTATION("a page of a manual"),

	/** What somebody offers, or a site's first page. */
	SERVICE("a page about what somebody offers"),

	/** What several people said in turn. */
	FORUM("a thread"),

	/** One thing that is for sale. */
	PRODUCT("a product"),

	/** Things that are for sale. */
	COLLECTION("a collection of products"),

	/** Things that have pages of their own. */
	LISTING("a list");

	private final String words;

	ContentKind(String words) {
		this.words = words;
	}

	/** The kind in words that follow "like". */
	public String words() {
		return this.words;
	}

}
