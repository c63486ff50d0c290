package app.joren.contracts.design;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A font of the phone that comes nearest to one of the site.
 *
 * @param kind what kind of letters it has
 * @param ios its name on iOS
 * @param android its name on Android
 * @param site the family that the site names
 */
public record FontChoice(Kind kind, String ios, String android, @Nullable String site) {

	/** Kinds of letters. */
	public enum Kind {

		/** With serifs. */
		@JsonProperty("serif")
		SERIF,

		/** Without serifs. */
		@JsonProperty("sans")
		SANS,

		/** All of one width. */
		@JsonProperty("mono")
		MONO,

		/** With round ends. */
		@JsonProperty("rounded")
		ROUNDED,

		/** Japanese with serifs. */
		@JsonProperty("mincho")
		MINCHO,

		/** Japanese without serifs. */
		@JsonProperty("gothic")
		GOTHIC

	}

}
