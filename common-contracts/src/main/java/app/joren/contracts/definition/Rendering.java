package app.joren.contracts.definition;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a page becomes the document that the rules are applied to.
 *
 * @param mode what has to be done
 * @param evidence why
 */
public record Rendering(Mode mode, Evidence evidence) {

	/** What has to be done. */
	public enum Mode {

		/** The content is in the HTML as it is served. */
		@JsonProperty("static")
		STATIC,

		/** The content is in the state that the page carries for its scripts. */
		@JsonProperty("hydration")
		HYDRATION,

		/** The page has to run in a browser first. */
		@JsonProperty("browser")
		BROWSER

	}

}
