package app.joren.crawler.visit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.crawler.SiteChanged.Body;
import app.joren.contracts.crawler.SiteChanged.ChangedPage;
import app.joren.crawler.page.KeptBody;
import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.extraction.explanation.StoredPages;

/**
 * A site that is no longer as its definition says.
 *
 * @param crawl the crawl that has noticed it
 * @param seen what it has seen
 * @param findings what is different
 */
record ChangedSite(Crawl crawl, SeenPages seen, List<Drift> findings) {

	/** So many pages show how a site is built, and fit into a message. */
	private static final int CHANGED = 30;

	private static final int OTHERS = 8;

	/** What the analyzer needs for a new definition. */
	SiteChanged fact() {
		List<ChangedPage> pages = new ArrayList<>();
		pages.addAll(pages((page) -> page.former() != null, CHANGED));
		pages.addAll(pages((page) -> page.former() == null && isFitting(page), OTHERS));
		pages.addAll(pages((page) -> page.former() == null && !isFitting(page), OTHERS));
		return new SiteChanged(this.crawl.appId(), this.crawl.id(), this.crawl.definitionVersion(), this.findings,
				sources(), pages);
	}

	private Set<URI> sources() {
		return this.seen.sources()
			.filter((page) -> page.sight() != null && page.sight().items() > 0)
			.map(PageState::address)
			.collect(Collectors.toSet());
	}

	/** Some of the pages, from all over the site, and the same in every run. */
	private List<ChangedPage> pages(Predicate<PageState> which, int most) {
		List<PageState> all = this.seen.articles()
			.filter((page) -> page.articleId() != null)
			.filter(which)
			.sorted(Comparator.comparing((page) -> page.address().toString()))
			.toList();
		int step = Math.max(1, (all.size() + most - 1) / most);
		return all.stream().filter((page) -> all.indexOf(page) % step == 0).flatMap(ChangedSite::page).toList();
	}

	private static boolean isFitting(PageState page) {
		PageSight sight = page.sight();
		return sight != null && sight.isFitting();
	}

	private static Stream<ChangedPage> page(PageState page) {
		KeptBody former = page.former();
		KeptBody fitting = isFitting(page) ? page.body().orElse(null) : null;
		KeptBody before = (former != null) ? former : fitting;
		return page.body()
			.map((now) -> new ChangedPage(page.address(), page.lead().sections().stream().sorted().toList(),
					StoredPages.listed(page.lead().hints()), body(now), (before != null) ? body(before) : null))
			.stream();
	}

	private static Body body(KeptBody kept) {
		return new Body(kept.contentHash(), kept.contentType(), kept.answered());
	}

}
