package app.joren.extraction.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.emulator.conformance.CaseRun;
import app.joren.extraction.SharedFiles;
import app.joren.extraction.feed.FeedQuestion.Field;
import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shared cases of feeds, asked for what an article shows. Whatever else a case asks
 * for, its feed must be read.
 */
class FeedConformanceTests {

	private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>]");

	/** Where the feeds of feedparser's cases are served. */
	private static final URI ADDRESS = URI.create("http://127.0.0.1:8097/feed");

	private static final Pattern OF_ENTRY = Pattern.compile("Entries\\[(\\d+)]\\.(\\w+)");

	/**
	 * An entry that leads to no page is no article; where a case is about other things,
	 * it leads to one.
	 */
	private static final Pattern WITHOUT_LINK = Pattern.compile(
			"(?s)(<((?:\\w+:)?(?:item|entry))(?:\\s[^>]*)?>)((?:(?!</\\2>|<(?:guid|id)[^>]*>\\s*http).)*)(</\\2>)");

	private static final Map<String, Field> OF_MINIFLUX = Map.of("Title", Field.TITLE, "URL", Field.LINK, "Author",
			Field.AUTHOR, "Date", Field.DATE, "Content", Field.CONTENT);

	@ParameterizedTest
	@ValueSource(strings = { "rome-core", "rome-modules" })
	void everyFeedIsReadWithAllItsItems(String folder) throws IOException {
		CaseRun run = CaseRun.of("feeds", folder);
		Path root = SharedFiles.file("conformance/feeds/" + folder);
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				byte[] body = Files.readAllBytes(file);
				long items = ENTRY.matcher(new String(body, StandardCharsets.ISO_8859_1)).results().count();
				run.expect(root.relativize(file).toString(), items,
						read(page(body, "")).map((feed) -> (long) feed.entries().size()).orElse(-1L));
			}
		}
		run.finish();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rss", "rdf", "atom10", "atom03", "jsonfeed" })
	void feedsAreReadAsMinifluxDoes(String format) {
		String file = "miniflux-%s.json".formatted(format);
		CaseRun run = CaseRun.of("feeds", file);
		for (JsonNode test : SharedFiles.cases("feeds/" + file)) {
			FetchedPage page = new FetchedPage(URI.create(test.path("feedUrl").asString("https://feeds.example/feed")),
					null, test.path("document").asString().getBytes(StandardCharsets.UTF_8));
			boolean error = test.path("checks").valueStream().anyMatch((check) -> check.path("error").asBoolean(false));
			List<FeedQuestion> questions = test.path("checks")
				.valueStream()
				.flatMap((check) -> miniflux(check).stream())
				.toList();
			run.expect(test.path("test").asString(), error ? "no feed" : "", faults(read(page), questions));
		}
		run.finish();
	}

	private static Optional<FeedQuestion> miniflux(JsonNode check) {
		String path = check.path("path").asString("");
		String expected = check.path("equals").asString(check.path("equalsUtc").asString(""));
		Matcher entry = OF_ENTRY.matcher(path);
		if (entry.matches() && OF_MINIFLUX.containsKey(entry.group(2)) && !check.has("length")) {
			return Optional
				.of(new FeedQuestion(OF_MINIFLUX.get(entry.group(2)), Integer.parseInt(entry.group(1)), expected));
		}
		return switch (path) {
			case "Entries" -> Optional.of(new FeedQuestion(Field.COUNT, -1, check.path("length").asString()));
			case "Title" -> Optional.of(new FeedQuestion(Field.FEED_TITLE, -1, expected));
			case "SiteURL" -> Optional.of(new FeedQuestion(Field.FEED_LINK, -1, expected));
			default -> Optional.empty();
		};
	}

	@Test
	void feedsAreReadAsFeedparserDoes() throws IOException {
		run("feedparser", FeedConformanceTests::feedparser);
	}

	private static List<FeedQuestion> feedparser(JsonNode test) {
		List<FeedQuestion> questions = new ArrayList<>();
		for (JsonNode check : test.path("checks")) {
			List<String> path = check.path("path").valueStream().map(JsonNode::asString).toList();
			boolean entry = path.size() > 2 && path.getFirst().equals("entries");
			String name = String.join(".", path.subList(entry ? 2 : 0, path.size()));
			Field field = switch (name) {
				case "feed.title", "feed.title_detail.value" -> Field.FEED_TITLE;
				case "feed.link" -> Field.FEED_LINK;
				case "title", "title_detail.value" -> Field.TITLE;
				case "link" -> Field.LINK;
				case "author", "author_detail.name" -> Field.AUTHOR;
				case "content.0.value" -> Field.CONTENT;
				case "summary", "summary_detail.value", "description" -> Field.SUMMARY;
				case "published_parsed", "created_parsed" -> Field.DATE;
				default -> null;
			};
			if (field != null && check.has("equals")) {
				questions.add(new FeedQuestion(field, entry ? Integer.parseInt(path.get(1)) : -1,
						moment(check.path("equals"))));
			}
		}
		return questions;
	}

	private static String moment(JsonNode value) {
		return !value.isArray() ? value.asString()
				: LocalDateTime
					.of(value.path(0).asInt(), value.path(1).asInt(), value.path(2).asInt(), value.path(3).asInt(),
							value.path(4).asInt(), value.path(5).asInt())
					.toInstant(ZoneOffset.UTC)
					.toString();
	}

	@Test
	void feedsAreReadAsGofeedDoes() throws IOException {
		run("gofeed", FeedConformanceTests::gofeed);
	}

	private static List<FeedQuestion> gofeed(JsonNode test) {
		List<FeedQuestion> questions = new ArrayList<>(
				FeedQuestion.of(test, -1, "title", Field.FEED_TITLE, "link", Field.FEED_LINK));
		JsonNode entries = test.path(test.has("items") ? "items" : "entries");
		questions.add(new FeedQuestion(Field.COUNT, -1, String.valueOf(entries.size())));
		for (int i = 0; i < entries.size(); i++) {
			questions.addAll(FeedQuestion.of(entries.path(i), i, "title", Field.TITLE, "link", Field.LINK, "author",
					Field.AUTHOR, "content", Field.CONTENT, "description", Field.SUMMARY, "summary", Field.SUMMARY,
					"publishedParsed", Field.DATE, "content_html", Field.CONTENT, "url", Field.LINK));
		}
		return questions;
	}

	private static void run(String folder, java.util.function.Function<JsonNode, List<FeedQuestion>> questions)
			throws IOException {
		CaseRun run = CaseRun.of("feeds", folder);
		JsonNode files = JsonMapper.shared()
			.readTree(SharedFiles.file("conformance/feeds/" + folder + "/expect.json"))
			.path("files");
		for (Map.Entry<String, JsonNode> test : files.properties()) {
			byte[] body = Files.readAllBytes(SharedFiles.file("conformance/feeds/" + folder + "/" + test.getKey()));
			String type = test.getValue().path("headers").path("Content-type").asString("");
			run.expect(test.getKey(), "", faults(read(page(body, type)), questions.apply(test.getValue())));
		}
		run.finish();
	}

	private static String faults(Optional<Feed> feed, List<FeedQuestion> questions) {
		return feed.map(
				(read) -> String.join("; ", questions.stream().flatMap((asked) -> asked.fault(read).stream()).toList()))
			.orElse("no feed");
	}

	private static Optional<Feed> read(FetchedPage page) {
		return FeedReader.read(page);
	}

	private static FetchedPage page(byte[] body, String type) {
		String linked = WITHOUT_LINK.matcher(new String(body, StandardCharsets.ISO_8859_1))
			.replaceAll("$1$3<link>http://feeds.example/page</link>$4");
		return new FetchedPage(ADDRESS, type.isEmpty() ? null : type, linked.getBytes(StandardCharsets.ISO_8859_1));
	}

}
