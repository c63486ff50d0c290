package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The version's address (jsonfeed.org, "Top-level"), or its number alone. */
	private static final Pattern VERSION = Pattern.compile("jsonfeed\\.org|^1(?:\\.[01])?$");

	private JsonFeed() {
	}

	static Optional<Feed> read(FetchedPage page) {
		JsonNode root = parse(page.body());
		if (!VERSION.matcher(root.path("version").asString("")).find() || !root.path("items").isArray()) {
			return Optional.empty();
		}
		List<FeedEntry> entries = root.path("items")
			.valueStream()
			.map((item) -> entry(item, page.address()))
			.flatMap(Optional::stream)
			.toList();
		return Optional.of(new Feed(text(root, "title"), address(root, "home_page_url", page.address()).orElse(null),
				entries, address(root, "next_url", page.address()).orElse(null), signals(root, page.address())));
	}

	private static FeedSignals signals(JsonNode root, URI base) {
		List<URI> hubs = root.path("hubs")
			.valueStream()
			.filter((hub) -> "websub".equalsIgnoreCase(hub.path("type").asString("")))
			.map((hub) -> address(hub, "url", base))
			.flatMap(Optional::stream)
			.toList();
		return new FeedSignals(null, null, address(root, "feed_url", base).orElse(null), hubs, null);
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
		return link(item, base).map((address) -> new FeedEntry(address, text(item, "title"),
				text(item, "date_published"), authors(item), content(item), text(item, "summary"),
				address(item, "image", base).orElse(null), text(item, "date_modified")));
	}

	/** The article as HTML, into which plain text is made where there is only that. */
	private static @Nullable String content(JsonNode item) {
		String plain = text(item, "content_text");
		String html = text(item, "content_html");
		return (html != null || plain == null) ? html : "<p>"
				+ Entities.escape(plain.strip()).replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br>") + "</p>";
	}

	/** Where there is no address, the id often is one, as it is in other feeds. */
	private static Optional<URI> link(JsonNode item, URI base) {
		return address(item, "url", base)
			.or(() -> address(item, "id", base).filter((address) -> item.path("id").asString("").startsWith("http")))
			.or(() -> address(item, "external_url", base));
	}

	/** A list in version 1.1, one author in version 1.0, and both the other way round. */
	private static List<String> authors(JsonNode item) {
		JsonNode authors = item.path("authors");
		return Stream
			.concat(authors.isArray() ? authors.valueStream() : Stream.of(authors), Stream.of(item.path("author")))
			.map((author) -> author.isString() ? author.asString() : author.path("name").asString(""))
			.filter((name) -> !name.isBlank())
			.distinct()
			.toList();
	}

	private static Optional<URI> address(JsonNode node, String name, URI base) {
		return Optional.ofNullable(text(node, name)).flatMap((href) -> References.resolve(base, href));
	}

	private static @Nullable String text(JsonNode node, String name) {
		String text = node.path(name).asString("");
		return text.isBlank() ? null : text;
	}

}
