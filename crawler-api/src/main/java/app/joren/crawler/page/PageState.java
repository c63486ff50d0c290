package app.joren.crawler.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
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
 * @param inferred the names of the article's parts that no rule of the definition gave,
 * and {@link #DISAGREEING}
 * @param sight what was made of it; absent where an older crawler wrote it
 * @param former the last body that gave the article by rules, where this one does not: a
 * definition that is gone back to may fit that one only
 * @param whereabouts where it is, if not simply at its address
 * @param checks how it was looked at; absent where an older crawler wrote it
 */
public record PageState(Lead lead, int status, Instant seen, @Nullable Validators validators,
		@Nullable String contentHash, int definitionVersion, @Nullable String articleId, @Nullable URI answered,
		@Nullable String contentType, List<String> inferred, @Nullable PageSight sight, @Nullable KeptBody former,
		Whereabouts whereabouts, @Nullable PageChecks checks) {

	/** Says that the body is far from what the page looks like without the definition. */
	public static final String DISAGREEING = "DISAGREEING";

	/** What is not to be read is not tried for ever. */
	private static final int MOST_TRIES = 8;

	private static final int READ = 200;

	/** The status of what has another address. */
	private static final int MOVED = 301;

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
	public PageState seenAgain(Lead lead, Instant now, @Nullable Validators updated) {
		return new PageState(lead, 200, now, updated, this.contentHash, this.definitionVersion, this.articleId,
				this.answered, this.contentType, this.inferred, (this.sight != null) ? this.sight.again() : null,
				this.former, this.whereabouts.found(), this.checks);
	}

	/** The same, looked at in another way. */
	public PageState checked(PageChecks looks) {
		return new PageState(this.lead, this.status, this.seen, this.validators, this.contentHash,
				this.definitionVersion, this.articleId, this.answered, this.contentType, this.inferred, this.sight,
				this.former, this.whereabouts, looks);
	}

	/** The same list, by which something new was found. */
	public Optional<PageState> withNews(List<Instant> news) {
		return Optional.ofNullable(this.checks).map((looks) -> checked(looks.with(news)));
	}

	/** A page that could not be read yet. */
	public static PageState unread(Lead lead, Instant now, PageChecks checks) {
		return new PageState(lead, 0, now, null, null, 0, null, null, null, List.of(), null, null, Whereabouts.HERE,
				checks);
	}

	/** The same, not to be found; it is not believed yet that it is no more. */
	public PageState missing(int status, Instant now) {
		return new PageState(this.lead, status, this.seen, this.validators, this.contentHash, this.definitionVersion,
				this.articleId, this.answered, this.contentType, this.inferred, this.sight, this.former,
				this.whereabouts.missing(now), this.checks);
	}

	/**
	 * The same without its article, since it is no more. Its body stays in the archive.
	 */
	public PageState gone(int status, Instant now) {
		return new PageState(this.lead, status, now, null, this.contentHash, this.definitionVersion, null,
				this.answered, this.contentType, List.of(), null, null, this.whereabouts.gone(now), this.checks);
	}

	/** The same, holding another article. */
	public PageState holding(String article) {
		return new PageState(this.lead, this.status, this.seen, this.validators, this.contentHash,
				this.definitionVersion, article, this.answered, this.contentType, this.inferred, this.sight,
				this.former, this.whereabouts, this.checks);
	}

	/** The same, known by another lead, and there. */
	public PageState at(Lead lead) {
		return new PageState(lead, this.status, this.seen, this.validators, this.contentHash, this.definitionVersion,
				this.articleId, this.answered, this.contentType, this.inferred, this.sight, this.former,
				Whereabouts.HERE, this.checks);
	}

	/** The same with another notion of where it is. */
	public PageState being(Whereabouts whereabouts) {
		return new PageState(this.lead, this.status, this.seen, this.validators, this.contentHash,
				this.definitionVersion, this.articleId, this.answered, this.contentType, this.inferred, this.sight,
				this.former, whereabouts, this.checks);
	}

	/** What is left at an address that another one stands for. */
	public PageState left(URI target, Instant now) {
		return new PageState(this.lead, 301, now, null, null, this.definitionVersion, null, null, null, List.of(), null,
				null, this.whereabouts.leading(target, now).settled(), this.checks);
	}

	/** Whether it holds an article, or leads to some. */
	public boolean isThere() {
		return this.articleId != null || (this.sight != null && this.sight.items() > 0);
	}

	/** Whether it was last read with this text. */
	public boolean isSaying(String text) {
		return this.sight != null && this.sight.now() != null && this.sight.now().text().equals(text);
	}

	/** Its body in the archive. */
	public Optional<KeptBody> body() {
		URI answeredAt = (this.answered != null) ? this.answered : address();
		return Optional.ofNullable(this.contentHash).map((hash) -> new KeptBody(hash, this.contentType, answeredAt));
	}

	/** The keys of the bodies that are needed while it is as it is. */
	public Set<String> keys() {
		return Stream
			.of(Optional.ofNullable(this.contentHash), Optional.ofNullable(this.former).map(KeptBody::contentHash))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
	}

	/** Whether it was read and asks that no copy of it is kept. */
	public boolean isWithoutCopy() {
		return this.status == READ && this.contentHash == null;
	}

	/** Whether its body is stored, so that its article can be made again. */
	public boolean isStored() {
		return this.contentHash != null && this.lead.kind() == PageKind.ARTICLE && !this.whereabouts.gone();
	}

	/** Whether it was read by a version, so that being as it was tells what it holds. */
	public boolean isReadBy(int version) {
		boolean told = this.sight == null || Objects.equals(this.sight.now(), this.sight.told());
		return this.definitionVersion == version && told && (this.sight != null || this.articleId != null);
	}

	/**
	 * Whether it is looked at though no list shows it: it holds an article, or it may
	 * still be one, since it could not be read or found so far, or was withheld.
	 */
	public boolean isWanted() {
		int failures = (this.checks != null) ? this.checks.failures() : 0;
		boolean missed = this.lead.kind() == PageKind.ARTICLE && this.sight == null && this.status != MOVED;
		return this.articleId != null || (missed && failures < MOST_TRIES);
	}

	/** Whether it leads to other pages, or might. */
	public boolean isList() {
		return this.articleId == null;
	}

}
