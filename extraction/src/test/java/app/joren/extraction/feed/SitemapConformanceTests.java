package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import app.joren.emulator.conformance.CaseRun;
import app.joren.extraction.SharedFiles;
import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The shared cases of sitemaps: which pages and further sitemaps each names, in order.
 */
class SitemapConformanceTests {

	@Test
	void sitemapsNameTheirPages() {
		CaseRun run = CaseRun.of("sitemaps", "crawler-commons.json");
		for (JsonNode test : SharedFiles.cases("sitemaps/crawler-commons.json")) {
			FetchedPage page = new FetchedPage(URI.create(test.path("url").asString()),
					test.path("contentType").asString(null), SharedFiles.bytes(test, "content"));
			List<String> expected = test.path("entries")
				.valueStream()
				.map((entry) -> entry.path(entry.has("sitemap") ? "sitemap" : "url").asString())
				.toList();
			String name = "%s %s".formatted(test.path("test").asString(), test.path("url").asString());
			run.expect(name, expected, addresses(page));
		}
		run.finish();
	}

	/** Feeds may stand for sitemaps, and are read as what they are. */
	private static List<String> addresses(FetchedPage page) {
		SitemapReader.Sitemap sitemap = SitemapReader.read(page);
		Stream<URI> named = sitemap.isEmpty()
				? FeedReader.read(page).map(Feed::entries).stream().flatMap(List::stream).map(FeedEntry::address)
				: Stream.concat(sitemap.pages().stream(), sitemap.sitemaps().stream());
		return named.map(URI::toString).toList();
	}

}
