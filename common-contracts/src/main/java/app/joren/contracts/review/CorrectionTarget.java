package app.joren.contracts.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person says a node is. */
public enum CorrectionTarget {

	/** The title. */
	@JsonProperty("title")
	TITLE,

	/** The deck. */
	@JsonProperty("subtitle")
	SUBTITLE,

	/** The authors. */
	@JsonProperty("byline")
	BYLINE,

	/** The day of publication. */
	@JsonProperty("published")
	PUBLISHED,

	/** The picture for lists. */
	@JsonProperty("leadImage")
	LEAD_IMAGE,

	/** The body. */
	@JsonProperty("body")
	BODY,

	/** Something that is not the article's. */
	@JsonProperty("not")
	NOT

}
