package app.joren.apps.image;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the images of some articles, by their addresses.
 *
 * @param images by address; nothing is known of what is missing
 */
public record KnownImages(Map<URI, KnownImage> images) {

	/** Nothing is known. */
	public static final KnownImages NONE = new KnownImages(Map.of());

	public KnownImages {
		images = Map.copyOf(images);
	}

	/** What is known of an image. */
	public Optional<KnownImage> find(URI address) {
		return Optional.ofNullable(this.images.get(address));
	}

}
