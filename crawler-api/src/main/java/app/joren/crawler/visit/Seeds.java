package app.joren.crawler.visit;

import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;

/**
 * What crawls begin with. It is a stream, since a site may have more pages than fit into
 * memory.
 *
 * @param pages the pages of sites
 */
record Seeds(Pages pages) {

	/** The first pages of sources, and pages that earlier crawls knew. */
	Stream<Seed> of(Crawl crawl, Round round) {
		return switch (crawl.kind()) {
			case VISIT -> Stream.concat(sources(round), known(crawl).filter(PageState::isWanted).map(Seeds::known));
			case UPDATE -> Stream.concat(sources(round), round.due().stream().map(Seeds::known));
			case REMAKE -> known(crawl).filter(PageState::isStored).map(Seeds::known);
		};
	}

	private static Stream<Seed> sources(Round round) {
		return round.begin().stream().map((lead) -> new Seed(lead, Entry.Reason.SEED));
	}

	private Stream<PageState> known(Crawl crawl) {
		return this.pages.of(crawl.appId());
	}

	private static Seed known(PageState page) {
		return new Seed(page.lead(), Entry.Reason.KNOWN);
	}

}
