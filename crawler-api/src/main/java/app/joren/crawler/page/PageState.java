package app.joren.crawler.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import app.joren.extraction.site.Lead;
import app.joren.runtime.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was last seen.
 *
 * @param lead what is known about it, its address first of all
 * @param status of the last answer, 0 when there was none
 * @param seen when
 * @param validators for asking whether it has changed
 * @param contentHash under which its body is kept
 * @param definitionVersion by which it was read
 * @param articleId the article that it holds
 * @param answered the address that gave the body, to which its links are relative
 * @param contentType of the body as the server said it, by which it is read again
 * @param inferred the names of the article's parts that no rule of the definition gave
 */
public record PageState(Lead lead, int status, Instant seen, @Nullable Validators validators,
		@Nullable String contentHash, int definitionVersion, @Nullable String articleId, @Nullable URI answered,
		@Nullable String contentType, List<String> inferred) {

	/** The body among the inferred parts. */
	public static final String BODY = "BODY";

	public PageState {
		inferred = List.copyOf(inferred);
	}

	/** Its address. */
	public URI address() {
		return this.lead.address();
	}

	/** The same, seen unchanged. */
	public PageState seenAgain(Lead lead, Instant now) {
		return new PageState(lead, 200, now, this.validators, this.contentHash, this.definitionVersion, this.articleId,
				this.answered, this.contentType, this.inferred);
	}

	/** The same without its article, since it is no more. */
	public PageState gone(int status, Instant now) {
		return new PageState(this.lead, status, now, null, null, this.definitionVersion, null, null, null, List.of());
	}

	/** Whether a site's "not modified" would tell all there is to know. */
	public boolean isReadBy(int version) {
		return this.articleId != null && this.definitionVersion == version;
	}

}
