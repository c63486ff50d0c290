package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.analyzer.analysis.Progress;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.directives.PageDirectives;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;

/** What an analysis has read of a site so far, within its budget of requests. */
final class Exploration {

	private static final int REDIRECTS = 10;

	private final Web web;

	private final SiteScope scope;

	private final Progress progress;

	private final PageViews views;

	private int budget;

	private final Map<String, Optional<SitePage>> pages = new HashMap<>();

	private final Map<String, SitePage> found = new LinkedHashMap<>();

	private URI home = URI.create("about:blank");

	private int requests;

	Exploration(Web web, SiteScope scope, Progress progress, int budget, int requests) {
		this.web = web;
		this.scope = scope;
		this.progress = progress;
		this.views = new PageViews(web);
		this.budget = budget;
		this.requests = requests;
	}

	/** Takes over the start page, which was read before. */
	SitePage keep(FetchedPage fetched) {
		this.home = fetched.address();
		SitePage page = read(fetched);
		this.pages.put(Addresses.key(fetched.address()), Optional.of(page));
		this.found.put(page.key(), page);
		return page;
	}

	/** Reads a page of the site, once; empty if there is none or the budget is spent. */
	Optional<SitePage> page(URI address) {
		Optional<SitePage> known = this.pages.get(Addresses.key(address));
		if (known != null) {
			return known;
		}
		Optional<SitePage> page = raw(address).filter(Exploration::isHtml)
			.filter((fetched) -> this.scope.isOnSite(fetched.address()))
			.map(this::read);
		this.pages.put(Addresses.key(address), page);
		page.ifPresent((read) -> {
			this.pages.put(read.key(), page);
			this.found.putIfAbsent(read.key(), read);
		});
		return page;
	}

	/**
	 * Asks for anything, such as a feed; empty if there is none or the budget is spent.
	 */
	Optional<FetchedPage> raw(URI address) {
		if (left() <= 0) {
			return Optional.empty();
		}
		Web.Answer answer = this.web.get(address, Math.min(REDIRECTS, left() - 1));
		// What is refused before it is sent counts as well, so that an analysis ends.
		this.requests += Math.max(1, answer.requests());
		this.progress.requested(requests());
		return (answer instanceof Web.Answer.Body body) ? Optional.of(body.page()) : Optional.empty();
	}

	boolean isRead(URI address) {
		return this.pages.containsKey(Addresses.key(address));
	}

	Collection<SitePage> readPages() {
		return new ArrayList<>(this.found.values());
	}

	int left() {
		return this.budget - requests();
	}

	/** Allows some more requests, which were kept back for what comes last. */
	void allow(int more) {
		this.budget += more;
	}

	/** All that the site was asked for, by pages' scripts too. */
	int requests() {
		return this.requests + this.views.requests();
	}

	PageViews views() {
		return this.views;
	}

	SiteScope scope() {
		return this.scope;
	}

	/** The start page. */
	URI home() {
		return this.home;
	}

	/** Whether an address is on the site, or on a host under the site's name. */
	boolean isOfSite(URI address) {
		String host = String.valueOf(address.getHost());
		return this.scope.isOnSite(address) || (host.contains(".")
				&& host.endsWith("." + String.valueOf(this.home.getHost()).replaceFirst("^www\\.", "")));
	}

	List<URI> sitemaps(URI address) {
		return this.web.sitemaps(address);
	}

	private SitePage read(FetchedPage fetched) {
		Page page = this.views.of(fetched, left());
		boolean closed = PageDirectives.forbidLinks(fetched);
		return new SitePage(page, closed ? List.of() : PageLinks.of(page, this.scope));
	}

	private static boolean isHtml(FetchedPage fetched) {
		String type = fetched.contentType();
		return type == null || type.isBlank() || type.contains("html");
	}

}
