package app.joren.crawler.ping;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.crawl.Definitions;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.crawler.schedule.PingPauses;
import app.joren.crawler.schedule.PingedSources;
import app.joren.extraction.address.AddressPattern;
import org.springframework.stereotype.Component;

/**
 * Makes due what a site says has changed: articles that are known, and sources where
 * others must be.
 */
@Component
class ChangedAddresses {

	private final Pages pages;

	private final Definitions definitions;

	private final PingedSources sources;

	private final PingSettings settings;

	private final PingPauses pauses;

	private final Clock clock;

	ChangedAddresses(Pages pages, Definitions definitions, PingedSources sources, PingSettings settings,
			PingPauses pauses, Clock clock) {
		this.pages = pages;
		this.definitions = definitions;
		this.sources = sources;
		this.settings = settings;
		this.pauses = pauses;
		this.clock = clock;
	}

	/** Tells whether anything of that is of interest to an app. */
	boolean changed(String appId, List<URI> addresses) {
		List<URI> some = addresses.stream().distinct().limit(this.settings.pages()).toList();
		List<PageState> known = this.pages.find(appId, some);
		Instant now = this.clock.instant();
		List<PageState> stale = known.stream()
			.filter((page) -> page.checks() != null && page.isWanted() && !page.isList())
			.filter((page) -> page.seen().plus(this.pauses.shortest()).isBefore(now))
			.toList();
		stale.forEach((page) -> this.pages.dueAt(appId, page, now));
		if (!stale.isEmpty()) {
			this.sources.changed(appId);
		}
		boolean isNews = isNews(appId, addresses, known);
		return (isNews && this.sources.told(appId)) || !stale.isEmpty();
	}

	private boolean isNews(String appId, List<URI> addresses, List<PageState> known) {
		Set<URI> others = new HashSet<>(addresses);
		known.stream().filter((page) -> !page.isList()).map(PageState::address).forEach(others::remove);
		if (others.isEmpty()) {
			return false;
		}
		SiteDefinition definition = this.definitions.of(appId, this.definitions.version(appId, 0));
		return others.stream().anyMatch((address) -> mayBeArticle(definition.addresses(), address));
	}

	private static boolean mayBeArticle(AddressRules rules, URI address) {
		return rules.others().stream().noneMatch((pattern) -> AddressPattern.of(pattern).matches(address)) && (rules
			.articles()
			.isEmpty() || rules.articles().stream().anyMatch((pattern) -> AddressPattern.of(pattern).matches(address)));
	}

}
