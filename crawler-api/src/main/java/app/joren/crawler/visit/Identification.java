package app.joren.crawler.visit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import app.joren.crawler.article.ArticleState;
import app.joren.crawler.article.Identity;
import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.site.Reading;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.Hop;
import org.jspecify.annotations.Nullable;

/**
 * Decides which article a page holds: the one that has its canonical address, the one
 * that it held before under another address, the one that has the same title, day and
 * text, the one that went from this address, or else a new one.
 *
 * @param memory what is known of pages
 * @param names finds articles
 */
record Identification(SliceMemory memory, ArticleNames names) {

	/** Less text may be what a site writes in the place of many. */
	private static final int ENOUGH_TEXT = 250;

	/**
	 * An article at a new address was mostly seen in a list before its old one leads
	 * there.
	 */
	private static final Duration YOUNG = Duration.ofDays(2);

	/** Which article it is that was read at an address. */
	Identified of(URI page, FetchOutcome.Fetched answer, Reading.ArticleRead read, Instant now) {
		Delivered delivered = Delivered.of(read.article(), read.rules());
		URI own = Addresses.normalise(answer.address());
		URI claimed = read.article().address();
		boolean itself = Addresses.key(claimed).equals(Addresses.key(own));
		Optional<ArticleState> other = itself ? Optional.empty() : otherAt(claimed, page, delivered);
		boolean believed = itself || (other.isEmpty() && !this.names.isShared(claimed));
		URI address = believed ? claimed : own;
		String text = text(delivered);
		Optional<ArticleState> at = this.names.at(address);
		Optional<ArticleState> held = held(page, answer, delivered);
		Optional<ArticleState> absorbed = at.filter((young) -> isOneOfThem(young, held, answer, now));
		String id = absorbed.isPresent() ? held.orElseThrow().id()
				: at.or(() -> held)
					.or(() -> alike(text, delivered))
					.or(() -> this.names.formerlyAt(address))
					.map(ArticleState::id)
					.orElseGet(() -> this.names.unused(address));
		URI told = absorbed.isPresent() ? address : told(id, page).orElse(address);
		return new Identified(id, told, text, absorbed, other.filter(this::claimsAnother));
	}

	/** Only the page that counts says where its article is. */
	private Optional<URI> told(String id, URI page) {
		return this.memory.article(id)
			.filter((state) -> !state.gone() && !state.owner().equals(page))
			.map(ArticleState::identity)
			.map(Identity::address);
	}

	/** The article of another page, which is quite another one. */
	private Optional<ArticleState> otherAt(URI claimed, URI page, Delivered delivered) {
		return this.names.at(claimed)
			.filter((state) -> !state.owner().equals(page))
			.filter((state) -> told(state.owner()).filter(delivered::replaces).isPresent());
	}

	private boolean claimsAnother(ArticleState state) {
		return state.identity().address() != null
				&& !Addresses.key(state.identity().address()).equals(Addresses.key(state.owner()));
	}

	/** What the page held, unless it shows something else by now. */
	private Optional<ArticleState> held(URI page, FetchOutcome.Fetched answer, Delivered delivered) {
		return this.memory.page(page)
			.map(PageState::articleId)
			.flatMap(this.memory::article)
			.filter((state) -> !state.gone())
			.filter((state) -> isMoved(answer) || told(page).filter(delivered::replaces).isEmpty());
	}

	/** An article that was new at the address to which an older one turns out to lead. */
	private static boolean isOneOfThem(ArticleState at, Optional<ArticleState> held, FetchOutcome.Fetched answer,
			Instant now) {
		return isMoved(answer) && held.filter((state) -> !state.id().equals(at.id()))
			.filter((state) -> at.identity().isYoungerThan(now.minus(YOUNG)))
			.filter((state) -> !state.identity().isYoungerThan(now.minus(YOUNG)) || isOlder(state, at))
			.isPresent();
	}

	private static boolean isOlder(ArticleState state, ArticleState other) {
		return state.identity().first() == null
				|| (other.identity().first() != null && state.identity().first().isBefore(other.identity().first()));
	}

	private static boolean isMoved(FetchOutcome.Fetched answer) {
		return !answer.hops().isEmpty() && answer.hops().stream().allMatch(Hop::permanent);
	}

	private Optional<ArticleState> alike(@Nullable String text, Delivered delivered) {
		return this.names.with(text)
			.filter((state) -> told(state.owner()).map(Delivered::title)
				.filter(delivered.title()::equalsIgnoreCase)
				.isPresent());
	}

	private Optional<Delivered> told(URI page) {
		return this.memory.page(page).map(PageState::sight).map(PageSight::told);
	}

	private static @Nullable String text(Delivered delivered) {
		return (delivered.length() < ENOUGH_TEXT) ? null : delivered.text() + "-" + delivered.day();
	}

}
