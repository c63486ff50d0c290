package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

import app.joren.crawler.store.ContentHash;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The command to fetch an image, on the queue {@code images.fifo}. Its message group is
 * the host, so that a host is never asked for two images at once, by whatever workers.
 *
 * @param address the image
 * @param checked when it was last fetched; what has been fetched since is not fetched
 * again
 */
public record FetchImage(URI address, @Nullable Instant checked) {

	public FetchImage {
		Objects.requireNonNull(address);
	}

	/** The host that is asked. */
	String host() {
		return String.valueOf(this.address.getRawAuthority());
	}

	/** Of two equal commands only one is delivered. */
	String deduplicationId() {
		return ContentHash.of((this.address + "\n" + this.checked).getBytes(UTF_8));
	}

}
