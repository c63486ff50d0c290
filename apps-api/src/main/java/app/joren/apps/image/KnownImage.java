package app.joren.apps.image;

import java.time.Instant;
import java.util.Objects;

import app.joren.contracts.image.ImageMessage;
import app.joren.contracts.image.StoredImage;
import org.jspecify.annotations.Nullable;

/**
 * An image that articles of an app show.
 *
 * @param seen when the crawler saw it so
 * @param image what is kept of it
 * @param unfit why it is not to be shown, if it is not
 */
public record KnownImage(Instant seen, @Nullable StoredImage image, @Nullable String unfit) {

	static KnownImage of(ImageMessage message) {
		return switch (message) {
			case ImageMessage.ImageKept kept -> new KnownImage(kept.seen(), kept.image(), null);
			case ImageMessage.ImageUnfit unfit -> new KnownImage(unfit.seen(), null, unfit.reason());
			case ImageMessage.ImageForgotten forgotten -> new KnownImage(forgotten.seen(), null, null);
		};
	}

	/** Whether readers see the same. */
	boolean isSame(KnownImage other) {
		return Objects.equals(this.image, other.image) && Objects.equals(this.unfit, other.unfit);
	}

	/** Whether it is not to be shown at all. */
	public boolean isUnfit() {
		return this.unfit != null;
	}

}
