package app.joren.contracts.article;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * A picture by its address.
 *
 * @param address absolute
 * @param alt the site's alternative text
 * @param width in pixels, where known
 * @param height in pixels, where known
 */
public record Image(URI address, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {

	/** A picture of which only the address is known. */
	public static Image of(URI address) {
		return new Image(address, null, null, null);
	}

}
