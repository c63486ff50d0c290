package app.joren.contracts.review;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a site as it was fetched.
 *
 * @param articleId the article that it holds
 * @param address the address that gave it
 * @param contentType as the server said it
 * @param body its bytes; not copied, so nobody may change them
 * @param listed what was said about it before it was read
 * @param sections ids of the sections that led to it
 */
public record StoredPage(String articleId, URI address, @Nullable String contentType, byte[] body, ListedFacts listed,
		List<String> sections) {

	public StoredPage {
		sections = List.copyOf(sections);
	}

}
