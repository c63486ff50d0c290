package app.joren.extraction.page;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered, before anything was made of it.
 *
 * @param address the address that gave the body, after redirects
 * @param contentType the Content-Type header as it came
 * @param body the decompressed bytes; not copied, so nobody may change them
 */
public record FetchedPage(URI address, @Nullable String contentType, byte[] body) {
}
