package app.joren.crawler.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import app.joren.contracts.apps.ContentMessage;
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
 * @param pictured whether it was said which images it shows; nobody did before images
 * were fetched
 * @param identity what else it is known by
 */
public record ArticleState(String id, URI owner, List<URI> holders, List<String> sections, String hash, String key,
		Instant seen, boolean gone, boolean pictured, Identity identity) {

	/** The same, held by one more page. */
	public ArticleState heldBy(URI page) {
		return this.holders.contains(page) ? this : heldBy(this.owner, with(page), this.seen);
	}

	/** The same without a page; another holder becomes the owner, or it is gone. */
	public ArticleState without(URI page, Instant now) {
		List<URI> left = this.holders.stream().filter((holder) -> !holder.equals(page)).toList();
		URI next = (!left.isEmpty() && !left.contains(this.owner)) ? left.getFirst() : this.owner;
		return heldBy(next, left, left.isEmpty() ? now : this.seen);
	}

	/** The same, whose page has another address now. */
	public ArticleState moved(URI from, URI target) {
		List<URI> holders = with(target).stream().filter((holder) -> !holder.equals(from)).toList();
		return heldBy(this.owner.equals(from) ? target : this.owner, holders, this.seen);
	}

	/** The same with another document. */
	public ArticleState filed(URI page, ArticleDocument document, @Nullable String text, Instant now) {
		List<URI> holding = this.gone ? List.of(page) : heldBy(page).holders();
		return new ArticleState(this.id, page, holding, document.article().sections(), document.hash(), document.key(),
				now, false, true, this.identity.as(document.article().address(), text));
	}

	/** The same, of which was said which images it shows. */
	public ArticleState withPictures() {
		return new ArticleState(this.id, this.owner, this.holders, this.sections, this.hash, this.key, this.seen,
				this.gone, true, this.identity);
	}

	/** The same with another identity. */
	public ArticleState knownBy(Identity identity) {
		return new ArticleState(this.id, this.owner, this.holders, this.sections, this.hash, this.key, this.seen,
				this.gone, this.pictured, identity);
	}

	/** The same, in whose place another one is told. */
	public ArticleState absorbed(String articleId, Instant now) {
		return heldBy(this.owner, List.of(), now).knownBy(Identity.standingFor(articleId));
	}

	/** Another name by which the article is found. */
	public ArticleState called(String name) {
		return new ArticleState(name, this.owner, List.of(), List.of(), "", "", this.seen, true, true,
				Identity.standingFor(this.id));
	}

	/** Whether it can be told again under its id. */
	public boolean mayComeBack() {
		return this.gone && this.identity.into() == null;
	}

	/** A first document. */
	public static ArticleState first(URI page, ArticleDocument document, @Nullable String text, Instant now) {
		return new ArticleState(document.article().id(), page, List.of(page), document.article().sections(),
				document.hash(), document.key(), now, false, true,
				new Identity(document.article().address(), text, null, now, null));
	}

	/** What the apps service is told of it, unless it is gone. */
	public ContentMessage.ArticleFound found(String appId) {
		return new ContentMessage.ArticleFound(appId, this.id, this.seen, this.hash, this.key, this.sections);
	}

	/** Whether a document tells nothing new. */
	public boolean isToldBy(@Nullable ArticleDocument document) {
		return document != null && !this.gone && document.hash().equals(this.hash);
	}

	private List<URI> with(URI page) {
		return Stream.concat(this.holders.stream(), Stream.of(page)).distinct().toList();
	}

	private ArticleState heldBy(URI owner, List<URI> holders, Instant seen) {
		return new ArticleState(this.id, owner, holders, this.sections, this.hash, this.key, seen, holders.isEmpty(),
				this.pictured, this.identity);
	}

}
