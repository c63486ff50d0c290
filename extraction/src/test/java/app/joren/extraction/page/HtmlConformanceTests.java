package app.joren.extraction.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import app.joren.emulator.conformance.CaseRun;
import app.joren.extraction.SharedFiles;
import app.joren.extraction.blocks.BlockReader;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.FeedLink;
import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.site.MetaRefresh;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shared cases of what pages say in HTML, read as any page is. */
class HtmlConformanceTests {

	@Test
	void theFirstBaseCounts() {
		CaseRun run = CaseRun.of("html", "w3lib-base-url.json");
		for (JsonNode test : SharedFiles.cases("html/w3lib-base-url.json")) {
			String address = text(test, 1).isEmpty() ? "https://page.example/" : text(test, 1);
			String expected = test.path("expected").asString();
			run.expect(text(test, 0), expected.isEmpty() ? address : expected,
					page(address, text(test, 0)).base().toString());
		}
		run.finish();
	}

	@Test
	void pagesThatSendTheirReadersElsewhereAreFollowed() {
		CaseRun run = CaseRun.of("html", "w3lib-meta-refresh.json");
		for (JsonNode test : SharedFiles.cases("html/w3lib-meta-refresh.json")) {
			String found = MetaRefresh.target(page(text(test, 1), text(test, 0))).map(URI::toString).orElse("none");
			run.expect(text(test, 0), test.path("expected").path(1).asString("none"), found);
		}
		run.finish();
	}

	@Test
	void feedsAreFound() {
		CaseRun run = CaseRun.of("html", "miniflux-feed-discovery.json");
		DateReader dates = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));
		for (JsonNode test : SharedFiles.cases("html/miniflux-feed-discovery.json")) {
			PageMetadata metadata = PageMetadata.of(page(test.path("pageUrl").asString(), test.path("html").asString()),
					dates);
			List<String> feeds = metadata.feeds().stream().map(FeedLink::address).map(URI::toString).toList();
			List<String> expected = test.path("checks")
				.valueStream()
				.filter((check) -> check.path("field").asString().equals("URL"))
				.map((check) -> check.path("equals").asString())
				.toList();
			boolean right = feeds.containsAll(expected)
					&& (!test.has("count") || test.path("count").asInt() == feeds.size());
			run.expect(test.path("test").asString(), "right", right ? "right" : feeds.toString());
		}
		run.finish();
	}

	@Test
	void queriesAreWrittenInTheCharacterSetOfTheirPage() {
		CaseRun run = CaseRun.of("url", "wpt-percent-encoding.json");
		for (JsonNode test : SharedFiles.cases("url/wpt-percent-encoding.json")) {
			String input = test.path("input").asString();
			test.path("output").properties().forEach((output) -> {
				Page page = PageParser.parse(new FetchedPage(URI.create("https://page.example/"),
						"text/html; charset=" + output.getKey(), new byte[0]));
				run.expect("%s in %s".formatted(input, output.getKey()),
						output.getValue().asString().replace("|", "%7C"),
						page.resolve("?" + input).map(URI::getRawQuery).orElse(""));
			});
		}
		run.finish();
	}

	@Test
	void entitiesAreCharacters() {
		CaseRun run = CaseRun.of("html", "w3lib-entities.json");
		for (JsonNode test : SharedFiles.cases("html/w3lib-entities.json")) {
			String input = text(test, 0);
			if (test.path("kwargs").has("keep") || test.path("kwargs").has("remove_illegal")) {
				run.leave(input, "an option of that library");
			}
			else {
				run.expect(input, test.path("expected").asString(),
						page("https://page.example/", input).document().body().wholeText());
			}
		}
		run.finish();
	}

	/** No HTML reaches an app: what that project takes out of a page is in no block. */
	@Test
	void appsShowWhatIsLeftOfCleanedPages() {
		CaseRun run = CaseRun.of("html", "miniflux-sanitize.json");
		for (JsonNode test : SharedFiles.cases("html/miniflux-sanitize.json")) {
			String address = test.path("baseURL").asString("http://example.org/");
			run.expect("%s %s".formatted(test.path("test").asString(), test.path("name").asString("")),
					blocks(address, test.path("expected").asString()), blocks(address, test.path("input").asString()));
		}
		run.finish();
	}

	private static String blocks(String address, String html) {
		Page page = page(address, html);
		return BlockReader.read(page, List.of(page.document().body()), (element) -> false).toString();
	}

	private static String text(JsonNode test, int index) {
		JsonNode argument = test.path("args").path(index);
		return argument.has("b64")
				? new String(Base64.getDecoder().decode(argument.path("b64").asString()), StandardCharsets.UTF_8)
				: argument.asString("");
	}

	private static Page page(String address, String html) {
		return PageParser.parse(new FetchedPage(URI.create(address), "text/html; charset=utf-8",
				html.getBytes(StandardCharsets.UTF_8)));
	}

}
