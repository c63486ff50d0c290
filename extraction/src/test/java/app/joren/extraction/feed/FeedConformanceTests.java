package app.joren.extraction.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.extraction.SharedFiles;
import app.joren.extraction.page.FetchedPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FeedConformanceTests {

	private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>]");

	private static final Pattern INDEX = Pattern.compile("Entries\\[(\\d+)]\\.(\\w+)");

	/** A title that is not there is none, and not made up of the text or the address. */
	private static final List<String> MADE_UP_TITLES = List.of("TestParseEntryWithoutTitleAndDescription",
			"TestParseEntryWithoutTitleButWithDescription", "TestParseRDFFeedWithEmptyTitle",
			"TestParseFeedWithoutTitle", "TestParseEntryWithoutTitleButWithURL",
			"TestParseEntryWithoutTitleButWithXHTMLContent", "TestParseEntryWithEmptyXHTMLTitle",
			"TestParseAtom03WithoutFeedTitle", "TestParseAtom03WithoutEntryTitleButWithSummary",
			"TestParseAtom03WithoutEntryTitleButWithXMLContent", "TestParseJsonFeedVersion1",
			"TestParseItemWithMissingTitleUsesURLFallback");

	/** An entry that leads to no page is no article of the site. */
	private static final List<String> WITHOUT_PAGE = List.of("TestParseEntryWithoutLinkAndWithEnclosureURLs",
			"TestParseEntriesWithDuplicateGUIDAndNoLink", "TestParseItemWithMissingTitleUsesSummaryFallback",
			"TestParseItemWithMissingTitleUsesContentTextFallback", "TestParseItemWithMissingTitleUsesHTMLFallback",
			"TestParseItemWithTooLongUnicodeTitle");

	/**
	 * Titles are plain text of one line, also where markup or entities are escaped twice.
	 */
	private static final List<String> KEPT_MARKUP = List.of("TestParseFeedTitleWithHTMLEntity",
			"TestParseFeedWithHTMLEntity", "TestParseEntryWithXHTMLTitle",
			"TestParseEntryWithDoubleEncodedEntitiesTitle");

	private static final Set<String> LEFT_OUT = Stream.of(MADE_UP_TITLES, WITHOUT_PAGE, KEPT_MARKUP)
		.flatMap(List::stream)
		.collect(Collectors.toSet());

	@Test
	void everyFeedIsReadWithAllItsItems() throws IOException {
		List<String> wrong = new ArrayList<>();
		try (Stream<Path> files = Files.list(SharedFiles.file("conformance/feeds/rome-core"))) {
			for (Path file : files.sorted().toList()) {
				byte[] body = Files.readAllBytes(file);
				long items = ENTRY.matcher(new String(body, StandardCharsets.ISO_8859_1)).results().count();
				Optional<Feed> feed = FeedReader
					.read(new FetchedPage(URI.create("https://feeds.example/feed"), null, body));
				long read = feed.map((found) -> (long) found.entries().size()).orElse(-1L);
				if (read != items) {
					wrong.add(file.getFileName() + ": " + read + " of " + items);
				}
			}
		}

		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rss", "rdf", "atom10", "atom03", "jsonfeed" })
	void titlesAndLinksAreAsAnotherReaderFindsThem(String format) throws IOException {
		List<String> wrong = new ArrayList<>();
		byte[] json = Files.readAllBytes(SharedFiles.file("conformance/feeds/miniflux-" + format + ".json"));
		for (JsonNode test : JsonMapper.shared().readTree(json).path("cases")) {
			String name = test.path("test").asString();
			if (!LEFT_OUT.contains(name)) {
				Optional<Feed> feed = read(test);
				test.path("checks")
					.forEach((check) -> fault(feed, check).ifPresent((fault) -> wrong.add(name + ": " + fault)));
			}
		}

		assertThat(wrong).isEmpty();
	}

	private static Optional<Feed> read(JsonNode test) {
		return FeedReader.read(new FetchedPage(URI.create(test.path("feedUrl").asString("https://feeds.example/feed")),
				null, test.path("document").asString().getBytes(StandardCharsets.UTF_8)));
	}

	private static Optional<String> fault(Optional<Feed> feed, JsonNode check) {
		String path = check.path("path").asString("");
		if (check.path("error").asBoolean(false) || feed.isEmpty()) {
			return check.path("error").asBoolean(false) && feed.isEmpty() ? Optional.empty()
					: Optional.of("read as " + feed);
		}
		if ("Entries".equals(path)) {
			return difference(path, check.path("length").asInt(), feed.get().entries().size());
		}
		Matcher index = INDEX.matcher(path);
		if (index.matches() && Integer.parseInt(index.group(1)) < feed.get().entries().size()) {
			FeedEntry entry = feed.get().entries().get(Integer.parseInt(index.group(1)));
			return switch (index.group(2)) {
				case "URL" -> difference(path, check.path("equals").asString(), entry.address().toString());
				case "Title" -> difference(path, check.path("equals").asString(), entry.title());
				default -> Optional.empty();
			};
		}
		return "Title".equals(path) ? difference(path, check.path("equals").asString(), feed.get().title())
				: Optional.empty();
	}

	private static Optional<String> difference(String path, Object expected, @Nullable Object found) {
		return Objects.equals(expected, found) ? Optional.empty()
				: Optional.of(path + " is \"" + found + "\", not \"" + expected + "\"");
	}

}
