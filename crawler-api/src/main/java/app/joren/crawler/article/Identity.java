package app.joren.crawler.article;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What an article is known by, beside the pages that hold it.
 *
 * @param address its canonical address as it was told
 * @param text names its text and its day; absent where there is too little text to tell
 * @param shared the canonical address that its page claims like pages of other articles,
 * so that no page is believed that does
 * @param first when it was first told; absent where an older crawler wrote it
 * @param into the article that is meant, where this is but another name of it
 */
public record Identity(@Nullable URI address, @Nullable String text, @Nullable URI shared, @Nullable Instant first,
		@Nullable String into) {

	/** Another name of an article. */
	static Identity standingFor(String articleId) {
		return new Identity(null, null, null, null, articleId);
	}

	/** The same article as it is told now. */
	public Identity as(URI address, @Nullable String text) {
		return new Identity(address, text, this.shared, this.first, null);
	}

	/** The same article, whose page claims an address that is not its own. */
	public Identity sharing(URI claimed, URI address) {
		return new Identity(address, this.text, claimed, this.first, null);
	}

	/** Whether it has been told of since that moment only. */
	public boolean isYoungerThan(Instant moment) {
		return this.first != null && this.first.isAfter(moment);
	}

}
