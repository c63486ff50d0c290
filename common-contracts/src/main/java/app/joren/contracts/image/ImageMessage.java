package app.joren.contracts.image;

import java.net.URI;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A fact about an image that articles of an app show, on the queue {@code app-images}.
 * Messages may come twice and out of order: of two about the same image the one seen
 * later counts.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = ImageMessage.ImageKept.class, name = "image-kept"),
		@JsonSubTypes.Type(value = ImageMessage.ImageUnfit.class, name = "image-unfit"),
		@JsonSubTypes.Type(value = ImageMessage.ImageForgotten.class, name = "image-forgotten") })
public sealed interface ImageMessage {

	/** The app. */
	String appId();

	/** The image's address as the articles have it. */
	URI address();

	/** When the crawler saw it so. */
	Instant seen();

	/**
	 * The image is kept.
	 *
	 * @param appId the app
	 * @param address the image's address as the articles have it
	 * @param seen when the crawler saw it so
	 * @param image what is kept
	 */
	record ImageKept(String appId, URI address, Instant seen, StoredImage image) implements ImageMessage {
	}

	/**
	 * There is nothing at the address that a reader should see: nothing at all, no image,
	 * a broken one, or one that only counts readers.
	 *
	 * @param appId the app
	 * @param address the image's address as the articles have it
	 * @param seen when the crawler saw it so
	 * @param reason why, for example {@code truncated}
	 */
	record ImageUnfit(String appId, URI address, Instant seen, String reason) implements ImageMessage {
	}

	/**
	 * No article shows the image any more.
	 *
	 * @param appId the app
	 * @param address the image's address as the articles had it
	 * @param seen when the crawler saw it so
	 */
	record ImageForgotten(String appId, URI address, Instant seen) implements ImageMessage {
	}

}
