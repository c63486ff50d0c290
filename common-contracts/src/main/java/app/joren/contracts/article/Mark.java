package app.joren.contracts.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a run of text is set apart. Links and ruby have components of their own. */
public enum Mark {

	/** Strong importance, usually bold. */
	@JsonProperty("strong")
	STRONG,

	/** Stress, usually italic. */
	@JsonProperty("emphasis")
	EMPHASIS,

	/** Underlined. */
	@JsonProperty("underline")
	UNDERLINE,

	/** Struck through. */
	@JsonProperty("strike")
	STRIKE,

	/** Code within a line. */
	@JsonProperty("code")
	CODE,

	/** Lowered. */
	@JsonProperty("sub")
	SUB,

	/** Raised. */
	@JsonProperty("sup")
	SUP

}
