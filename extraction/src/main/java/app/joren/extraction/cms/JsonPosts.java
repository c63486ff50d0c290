package app.joren.extraction.cms;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;
import org.jsoup.Jsoup;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads posts off JSON by the names of their fields, with dots between a part and its own
 * fields. Of several names the first that has a value counts.
 *
 * @param items the list's name, empty if the answer is the list
 * @param address names of the address
 * @param title names of the title
 * @param date names of the date, a text or milliseconds
 * @param authors names of a list of authors or of one
 * @param author the name of an author within those
 * @param content names of the whole text, all of which are put together
 * @param summary names of the teaser
 * @param image names of the picture's address
 */
record JsonPosts(String items, List<String> address, List<String> title, List<String> date, List<String> authors,
		String author, List<String> content, List<String> summary, List<String> image) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The answer as a tree; a missing one if it is no JSON. */
	static JsonNode tree(FetchedPage answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JacksonException ex) {
			return JSON.missingNode();
		}
	}

	/**
	 * The posts.
	 * @param root the answer
	 * @param base what addresses are relative to
	 */
	List<FeedEntry> read(JsonNode root, URI base) {
		return at(root, this.items).valueStream().flatMap((post) -> entry(post, base).stream()).toList();
	}

	private Optional<FeedEntry> entry(JsonNode post, URI base) {
		String title = plain(first(post, this.title));
		return (title == null) ? Optional.empty()
				: Optional.ofNullable(first(post, this.address))
					.flatMap((reference) -> References.resolve(base, reference))
					.map((link) -> new FeedEntry(link, title, date(post), authors(post), content(post),
							plain(first(post, this.summary)), image(post, base)));
	}

	private @Nullable String date(JsonNode post) {
		String date = first(post, this.date);
		return (date != null && date.matches("\\d{13}")) ? Instant.ofEpochMilli(Long.parseLong(date)).toString() : date;
	}

	private List<String> authors(JsonNode post) {
		List<String> names = new ArrayList<>();
		for (String name : this.authors) {
			JsonNode authors = at(post, name);
			(authors.isArray() ? authors.valueStream() : Stream.of(authors))
				.map((author) -> author.isString() ? author.asString() : at(author, this.author).asString(""))
				.filter((author) -> !author.isBlank())
				.forEach(names::add);
		}
		return names.stream().distinct().toList();
	}

	private @Nullable String content(JsonNode post) {
		StringBuilder text = new StringBuilder();
		this.content.forEach((name) -> text.append(at(post, name).asString("")));
		return text.toString().isBlank() ? null : text.toString();
	}

	private @Nullable URI image(JsonNode post, URI base) {
		String image = first(post, this.image);
		return (image == null) ? null : References.resolve(base, image).orElse(null);
	}

	private static @Nullable String plain(@Nullable String html) {
		String text = (html == null) ? "" : Jsoup.parseBodyFragment(html).body().text().strip();
		return text.isEmpty() ? null : text;
	}

	private static @Nullable String first(JsonNode post, List<String> names) {
		return names.stream()
			.map((name) -> at(post, name))
			.filter((node) -> node.isString() || node.isNumber())
			.map((node) -> node.isNumber() ? node.toString() : node.asString())
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse(null);
	}

	/** A part by its names. */
	static JsonNode at(JsonNode root, String path) {
		JsonNode node = root;
		for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
			node = node.path(name);
		}
		return node;
	}

}
