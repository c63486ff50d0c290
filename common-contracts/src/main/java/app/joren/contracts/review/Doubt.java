package app.joren.contracts.review;

/** A reason to look at an article before trusting it. */
public enum Doubt {

	/** No rule found the body; it was inferred. */
	BODY_INFERRED(40),

	/** The body is far shorter than the site's others. */
	BODY_SHORT(30),

	/** The body is much longer than the site's others. */
	BODY_LONG(8),

	/** The same body stands in other articles. */
	BODY_SHARED(35),

	/** The body is far from what the page looks like without the definition. */
	BODY_DISAGREES(25),

	/** No rule found the title; it was inferred. */
	TITLE_INFERRED(25),

	/** The same title stands on other articles. */
	TITLE_SHARED(25),

	/** It has no date. */
	DATE_MISSING(20),

	/** Others of the site have authors, this has none. */
	BYLINE_MISSING(8),

	/** Its picture is the one that many articles have. */
	IMAGE_DEFAULT(6),

	/** Parts of it could only become cards. */
	CARDS(5);

	private final int weight;

	Doubt(int weight) {
		this.weight = weight;
	}

	/** How much it counts; what adds up to more is looked at first. */
	public int weight() {
		return this.weight;
	}

}
