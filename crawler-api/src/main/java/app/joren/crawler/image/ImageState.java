package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

import app.joren.contracts.image.StoredImage;
import app.joren.runtime.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An image as it is known.
 *
 * @param address where the articles have it from
 * @param apps all apps that have ever shown it
 * @param wanted when an article last began to show it
 * @param due when it is to be fetched again
 * @param checked when it was last fetched; absent before the first time
 * @param status what became of it
 * @param reason why it is not kept
 * @param failures how often fetching it has failed since it last went well
 * @param validators for asking whether it has changed
 * @param image what is kept of it
 * @param bytes the length of the original
 */
public record ImageState(URI address, Set<String> apps, Instant wanted, Instant due, @Nullable Instant checked,
		Status status, @Nullable String reason, int failures, @Nullable Validators validators,
		@Nullable StoredImage image, int bytes) {

	/** Whether it has been noted since a moment that an app shows it. */
	boolean isWanted(String appId, Instant since) {
		return this.apps.contains(appId) && this.wanted.isAfter(since);
	}

	/** The same, looked at. */
	ImageState now(Instant checked, Instant due, Status status, @Nullable String reason, int failures) {
		return new ImageState(this.address, this.apps, this.wanted, due, checked, status, reason, failures,
				this.validators, this.image, this.bytes);
	}

	/** The same, with other content. */
	ImageState holding(@Nullable Validators validators, @Nullable StoredImage image, int bytes) {
		return new ImageState(this.address, this.apps, this.wanted, this.due, this.checked, this.status, this.reason,
				this.failures, validators, image, bytes);
	}

	/** What became of an image. */
	public enum Status {

		/** It was not fetched yet. */
		WAITING,

		/** It is kept. */
		KEPT,

		/** It is nothing for a reader. */
		UNFIT,

		/** It could not be fetched; a phone may try at the site itself. */
		AT_SITE

	}

}
