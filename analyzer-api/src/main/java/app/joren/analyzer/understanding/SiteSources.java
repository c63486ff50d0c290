package app.joren.analyzer.understanding;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import app.joren.analyzer.analysis.Progress;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.listing.PageLink;

import org.jspecify.annotations.Nullable;

/**
 * What a site offers by itself to name its articles: feeds, a system's own interface,
 * lists in JSON, sitemaps.
 */
final class SiteSources {

	private final Exploration exploration;

	private final SitePage home;

	private final Candidates candidates;

	private final Progress progress;

	private final FeedDiscovery feeds;

	private final SitemapDiscovery sitemaps;

	private CmsDiscovery.@Nullable Found cms;

	private ItemSource.@Nullable JsonList json;

	SiteSources(Exploration exploration, SitePage home, Candidates candidates, Progress progress, Clock clock) {
		this.exploration = exploration;
		this.home = home;
		this.candidates = candidates;
		this.progress = progress;
		this.feeds = new FeedDiscovery(exploration, home.address(), clock.instant());
		this.sitemaps = new SitemapDiscovery(exploration);
	}

	/** Asks for all that the start page points to. */
	void gather() {
		this.feeds.declaredOn(this.home);
		this.feeds.candidates().forEach(this.candidates::add);
		this.cms = new CmsDiscovery(this.exploration).behind(this.home).orElse(null);
		if (this.cms != null) {
			this.cms.candidates().forEach(this.candidates::add);
			this.progress
				.found(new Finding(Finding.Kind.CMS, this.cms.candidates().size(), this.cms.source().system()));
		}
		if (this.candidates.named().isEmpty()) {
			new JsonListDiscovery(this.exploration).behind(this.home).ifPresent((found) -> {
				this.json = found.source();
				found.candidates().forEach(this.candidates::add);
				this.progress.foundSome(Finding.Kind.CMS, found.candidates().size(),
						found.source().address().getPath());
			});
		}
		this.sitemaps.find(this.home.address());
		this.progress.foundSome(Finding.Kind.SITEMAP, this.sitemaps.pages().size(), "");
		this.progress.foundSome(Finding.Kind.NAVIGATION,
				(int) this.home.links().stream().filter(PageLink::chrome).map(PageLink::target).distinct().count(), "");
	}

	/** Feeds that other pages declare, or that stand where systems keep them. */
	void furtherFeeds(List<SitePage> lists) {
		lists.stream().skip(1).filter((page) -> this.feeds.feeds().isEmpty()).forEach(this.feeds::declaredOn);
		if (this.feeds.feeds().isEmpty()) {
			this.feeds.guessedAround(this.home);
		}
		this.feeds.candidates().forEach(this.candidates::add);
		this.progress.foundSome(Finding.Kind.FEED, this.feeds.candidates().size(),
				this.feeds.feeds().keySet().stream().findFirst().map(URI::getPath).orElse(""));
	}

	Collection<Feed> feeds() {
		return this.feeds.feeds().values();
	}

	List<URI> pages() {
		return this.sitemaps.pages();
	}

	/** What tells of the articles of all sections. */
	List<ItemSource> shared() {
		List<ItemSource> sources = new ArrayList<>();
		if (this.cms != null) {
			sources.add(this.cms.source());
		}
		if (this.json != null) {
			sources.add(this.json);
		}
		this.feeds.feeds()
			.forEach((address, feed) -> sources.add(new ItemSource.Feed(address,
					Evidence.of(0.9, "A feed with %d entries".formatted(feed.entries().size())))));
		this.sitemaps.addresses()
			.forEach((address) -> sources.add(new ItemSource.Sitemap(address,
					Evidence.of(0.8, "A sitemap with %d pages of the site".formatted(this.sitemaps.pages().size())))));
		return sources;
	}

}
