package app.joren.analyzer.redesign;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.SiteReader;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.PoliteFetcher;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Counts to how many articles the first pages of definitions' lists lead. */
@Component
@Profile("worker")
class ListedArticles {

	/** A site is asked for so many pages at most. */
	private static final int MOST = 16;

	private final PoliteFetcher fetcher;

	private final Clock clock;

	ListedArticles(PoliteFetcher fetcher, Clock clock) {
		this.fetcher = fetcher;
		this.clock = clock;
	}

	/** The counts by the definitions, in their order; no page is fetched twice. */
	List<Integer> of(String appId, List<SiteDefinition> definitions) {
		Map<URI, Optional<FetchedPage>> pages = new HashMap<>();
		return definitions.stream()
			.map((definition) -> new DefinedSiteReader(appId, definition, this.clock::instant))
			.map((reader) -> count(reader, pages))
			.toList();
	}

	private int count(SiteReader reader, Map<URI, Optional<FetchedPage>> pages) {
		Set<String> articles = new HashSet<>();
		for (Lead seed : reader.seeds()) {
			if (pages.size() < MOST || pages.containsKey(seed.address())) {
				pages.computeIfAbsent(seed.address(), this::fetch)
					.ifPresent((page) -> reader.read(seed, page)
						.leads()
						.stream()
						.filter((lead) -> lead.kind() == PageKind.ARTICLE)
						.forEach((lead) -> articles.add(Addresses.key(lead.address()))));
			}
		}
		return articles.size();
	}

	private Optional<FetchedPage> fetch(URI address) {
		return (this.fetcher.fetch(FetchRequest.of(address)) instanceof Fetched fetched)
				? Optional.of(new FetchedPage(fetched.address(), fetched.contentType(), fetched.body()))
				: Optional.empty();
	}

}
