package app.joren.bench.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a site answers to a request.
 *
 * @param status the HTTP status
 * @param contentType the Content-Type
 * @param body the bytes, not copied
 * @param location where a redirect leads
 * @param modified when the file was last changed
 */
public record Answer(int status, String contentType, byte[] body, @Nullable String location,
		@Nullable Instant modified) {

	/** There is no such page. */
	public static Answer notFound() {
		return new Answer(404, "text/html",
				"<!DOCTYPE html><title>404 Not Found</title><h1>Not Found</h1>".getBytes(StandardCharsets.US_ASCII),
				null, null);
	}

	/** The page is elsewhere. */
	static Answer moved(String location) {
		return new Answer(301, "text/html", new byte[0], location, null);
	}

}
