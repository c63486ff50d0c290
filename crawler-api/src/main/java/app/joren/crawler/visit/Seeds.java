package app.joren.crawler.visit;

import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.extraction.site.SiteReader;

/**
 * What crawls begin with. It is a stream, since a site may have more pages than fit into
 * memory.
 *
 * @param pages the pages of sites
 */
record Seeds(Pages pages) {

	/** The first pages of the sources, and the pages that earlier crawls knew. */
	Stream<Seed> of(Crawl crawl, SiteReader reader) {
		return switch (crawl.kind()) {
			case VISIT -> Stream.concat(reader.seeds().stream().map((lead) -> new Seed(lead, Entry.Reason.SEED)),
					known(crawl).filter((page) -> page.articleId() != null).map(Seeds::known));
			case REMAKE -> known(crawl).filter(PageState::isStored).map(Seeds::known);
		};
	}

	private Stream<PageState> known(Crawl crawl) {
		return this.pages.of(crawl.appId());
	}

	private static Seed known(PageState page) {
		return new Seed(page.lead(), Entry.Reason.KNOWN);
	}

}
