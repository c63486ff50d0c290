package app.joren.extraction.page;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered, before anything was made of it.
 *
 * @param address the address that gave the body, after redirects
 * @param contentType the Content-Type header as it came
 * @param body the decompressed bytes; not copied, so nobody may change them
 * @param directives the values of the header X-Robots-Tag
 */
public record FetchedPage(URI address, @Nullable String contentType, byte[] body, List<String> directives) {

	public FetchedPage {
		directives = List.copyOf(directives);
	}

	/** A page of which no directives are known but those in it. */
	public FetchedPage(URI address, @Nullable String contentType, byte[] body) {
		this(address, contentType, body, List.of());
	}

}
