package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.extraction.page.FetchedPage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private JsonFeed() {
	}

	static Optional<Feed> read(FetchedPage page) {
		JsonNode root = parse(page.body());
		if (!root.path("version").asString("").contains("jsonfeed.org")) {
			return Optional.empty();
		}
		List<FeedEntry> entries = root.path("items")
			.valueStream()
			.map((item) -> entry(item, page.address()))
			.flatMap(Optional::stream)
			.toList();
		return Optional.of(new Feed(text(root, "title"), address(root, "home_page_url", page.address()).orElse(null),
				text(root, "language"), entries, address(root, "next_url", page.address()).orElse(null)));
	}

	static JsonNode parse(byte[] body) {
		try {
			return JSON.readTree(body);
		}
		catch (JacksonException ex) {
			return JSON.missingNode();
		}
	}

	private static Optional<FeedEntry> entry(JsonNode item, URI base) {
		return address(item, "url", base).map((address) -> new FeedEntry(address, text(item, "title"),
				text(item, "date_published"), authors(item), strings(item.path("tags")), text(item, "content_html"),
				text(item, "summary"), address(item, "image", base).orElse(null)));
	}

	private static List<String> authors(JsonNode item) {
		return Stream.concat(item.path("authors").valueStream(), Stream.of(item.path("author")))
			.map((author) -> author.path("name").asString(""))
			.filter((name) -> !name.isBlank())
			.distinct()
			.toList();
	}

	static List<String> strings(JsonNode array) {
		return array.valueStream().map((value) -> value.asString("")).filter((text) -> !text.isBlank()).toList();
	}

	private static Optional<URI> address(JsonNode node, String name, URI base) {
		return Optional.ofNullable(text(node, name)).flatMap((href) -> XmlEntry.resolve(base, href));
	}

	private static @Nullable String text(JsonNode node, String name) {
		String text = node.path(name).asString("");
		return text.isBlank() ? null : text;
	}

}
