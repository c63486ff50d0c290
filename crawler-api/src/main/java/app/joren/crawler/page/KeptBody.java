package app.joren.crawler.page;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * The body of a page in the archive.
 *
 * @param contentHash its key
 * @param contentType as the server said it
 * @param answered the address that gave it, to which its links are relative
 */
public record KeptBody(String contentHash, @Nullable String contentType, URI answered) {
}
