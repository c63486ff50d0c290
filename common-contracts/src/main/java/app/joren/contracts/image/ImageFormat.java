package app.joren.contracts.image;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A format in which images are kept. */
public enum ImageFormat {

	/** What phones get that say that they can read it. */
	@JsonProperty("webp")
	WEBP,

	/** What everybody can read. */
	@JsonProperty("jpeg")
	JPEG,

	/** For what can be seen through, where it is small. */
	@JsonProperty("png")
	PNG,

	/** Only as a film. */
	@JsonProperty("gif")
	GIF,

	/** Only as the site has it. */
	@JsonProperty("avif")
	AVIF;

	/** The MIME type. */
	public String mediaType() {
		return "image/" + extension();
	}

	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

}
