package app.joren.bench.crawl;

import java.net.URI;
import java.util.List;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.bench.inprocess.InProcessConverter;
import app.joren.bench.site.RecordedSite;
import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;

/** Makes the definition of a generated site. */
final class SiteRules {

	private static final Evidence SURE = Evidence.of(1, "The site was generated so");

	private SiteRules() {
	}

	/**
	 * How articles are read was found out by analysing the recorded site, from whose
	 * pages the others are made; where they are listed is known.
	 */
	static SiteDefinition of(RecordedSite recorded, String origin, int articles) throws AnalysisFailed {
		SiteDefinition found = new InProcessConverter().understand(recorded);
		ItemSource feed = new ItemSource.Feed(URI.create(origin + GeneratedSite.FEED), SURE);
		ItemSource list = new ItemSource.ListPage(URI.create(origin + GeneratedSite.NEWS),
				new ItemSelectors("article.post", "a.entry", "a.entry", "time", null, "p"),
				new Paging.Links(List.of(), List.of("a.next")), SURE);
		Section news = new Section("news", "News", URI.create(origin + GeneratedSite.NEWS), List.of(feed, list), SURE);
		return new SiteDefinition(found.format(), URI.create(origin + "/"), found.name(), found.language(),
				found.zone(), found.rendering(), List.of(news), found.templates(),
				new AddressRules(List.of("/articles/{n}/"), List.of(), SURE),
				new CrawlSettings(2 * articles, 4 * articles, null));
	}

	/** The same site for an app that takes only its newest articles. */
	static SiteDefinition newest(SiteDefinition all, int articles) {
		return new SiteDefinition(all.format(), all.home(), all.name(), all.language(), all.zone(), all.rendering(),
				all.sections(), all.templates(), all.addresses(), new CrawlSettings(articles, articles, null));
	}

}
