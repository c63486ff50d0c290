package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.crawler.crawl.IdentitySettings;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Whereabouts;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.site.Lead;
import app.joren.runtime.fetch.Hop;

/**
 * Follows pages to the addresses that sites have moved them to for good (RFC 9110, 15.4.2
 * and 15.4.9). That is believed after some days, since mistakes and maintenance look the
 * same; from http to https on the same host at once. A temporary redirect is followed
 * anew each time.
 */
record Moves(SliceMemory memory, ArticleDesk desk, IdentitySettings settings) {

	private static final int CHAIN = 5;

	/** A page was seen behind these redirects. */
	void seen(PageState page, List<Hop> hops, URI answered, Instant now) {
		URI target = Addresses.normalise(answered);
		if (this.memory.tally().isRemake()) {
			this.memory.seen(page);
			return;
		}
		boolean permanent = !hops.isEmpty() && hops.stream().allMatch(Hop::permanent);
		if (!permanent || target.equals(page.address()) || !page.isThere() || !this.memory.hosts().have(target)) {
			this.memory.seen(page.being(Whereabouts.HERE));
			return;
		}
		Whereabouts leading = whereabouts(page.address()).leading(target, now);
		if (isSecured(page.address(), target) || leading.isMoved(this.settings.moved(), now)) {
			move(page, target, now);
		}
		else {
			this.memory.seen(page.being(leading));
		}
	}

	/** The lead at the address that stands for its own by now. */
	Lead follow(Lead lead) {
		Lead now = lead;
		for (int i = 0; i < CHAIN; i++) {
			Optional<URI> target = taken(now.address());
			if (target.isEmpty()) {
				return now;
			}
			now = now.at(target.get());
		}
		return now;
	}

	private Optional<URI> taken(URI address) {
		Whereabouts where = whereabouts(address);
		return Optional.ofNullable(where.target())
			.filter((target) -> where.taken())
			.filter((target) -> this.memory.page(target).filter(PageState::isThere).isPresent());
	}

	private void move(PageState page, URI target, Instant now) {
		String articleId = page.articleId();
		if (articleId != null) {
			this.desk.moved(articleId, page.address(), target);
		}
		this.memory.seen(page.left(target, now));
		if (this.memory.page(target).filter(PageState::isThere).isEmpty()) {
			this.memory.seen(page.at(page.lead().at(target)));
		}
	}

	private Whereabouts whereabouts(URI address) {
		return this.memory.page(address).map(PageState::whereabouts).orElse(Whereabouts.HERE);
	}

	private static boolean isSecured(URI from, URI target) {
		return "http".equals(from.getScheme()) && "https".equals(target.getScheme())
				&& String.valueOf(from.getHost()).equals(target.getHost())
				&& Addresses.key(from).equals(Addresses.key(target));
	}

}
