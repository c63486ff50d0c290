package app.joren.crawler.article;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article as the apps service was last told.
 *
 * @param id its id
 * @param owner the page whose reading counts
 * @param holders all pages that hold it
 * @param sections the sections it stands in
 * @param hash of its document
 * @param key of its document
 * @param seen when it was last seen to change
 * @param gone whether it is no more
 */
public record ArticleState(String id, URI owner, List<URI> holders, List<String> sections, String hash, String key,
		Instant seen, boolean gone) {

	/** The same, held by one more page. */
	public ArticleState heldBy(URI page) {
		if (this.holders.contains(page)) {
			return this;
		}
		List<URI> more = new ArrayList<>(this.holders);
		more.add(page);
		return new ArticleState(this.id, this.owner, more, this.sections, this.hash, this.key, this.seen, this.gone);
	}

	/** The same without a page; another holder becomes the owner, or it is gone. */
	public ArticleState without(URI page, Instant now) {
		List<URI> left = this.holders.stream().filter((holder) -> !holder.equals(page)).toList();
		URI next = (!left.isEmpty() && !left.contains(this.owner)) ? left.getFirst() : this.owner;
		return new ArticleState(this.id, next, left, this.sections, this.hash, this.key,
				left.isEmpty() ? now : this.seen, left.isEmpty());
	}

	/** The same with another document. */
	public ArticleState filed(URI page, ArticleDocument document, Instant now) {
		ArticleState held = this.gone ? new ArticleState(this.id, page, List.of(), List.of(), "", "", now, false)
				: this;
		return new ArticleState(this.id, page, held.heldBy(page).holders(), document.article().sections(),
				document.hash(), document.key(), now, false);
	}

	/** A first document. */
	public static ArticleState first(URI page, ArticleDocument document, Instant now) {
		return new ArticleState(document.article().id(), page, List.of(page), document.article().sections(),
				document.hash(), document.key(), now, false);
	}

	/** Whether a document tells nothing new. */
	public boolean isToldBy(@Nullable ArticleDocument document) {
		return document != null && !this.gone && document.hash().equals(this.hash);
	}

}
