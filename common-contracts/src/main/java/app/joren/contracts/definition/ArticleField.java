package app.joren.contracts.definition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A field of an article that rules are learnt for. The body has rules of its own. */
public enum ArticleField {

	/** The title without the site's name. */
	@JsonProperty("title")
	TITLE,

	/** The deck. */
	@JsonProperty("subtitle")
	SUBTITLE,

	/** The authors. */
	@JsonProperty("byline")
	BYLINE,

	/** The day or moment of publication. */
	@JsonProperty("published")
	PUBLISHED,

	/** The day or moment of the last change. */
	@JsonProperty("modified")
	MODIFIED,

	/** The language of the text. */
	@JsonProperty("language")
	LANGUAGE,

	/** The site's keywords. */
	@JsonProperty("tags")
	TAGS,

	/** The picture for lists. */
	@JsonProperty("leadImage")
	LEAD_IMAGE,

	/** One or two sentences for lists. */
	@JsonProperty("summary")
	SUMMARY

}
