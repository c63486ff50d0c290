package app.joren.extraction.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.feed.FeedEntry;

/**
 * A list of what may be articles in JSON.
 *
 * @param path names that lead to it, with dots between them
 * @param items in their order
 */
public record JsonList(String path, List<JsonItem> items) {

	private static final List<String> ADDRESSES = List.of("url", "permalink", "link", "href", "canonicalUrl",
			"canonical_url", "canonical", "webUrl", "web_url", "articleUrl", "article_url", "detailUrl", "detail_url",
			"fullUrl", "path", "pathname", "uri");

	private static final List<String> NAMES = List.of("slug", "handle", "urlSlug", "url_slug", "key", "code", "name",
			"uuid", "_id", "id");

	public JsonList {
		items = List.copyOf(items);
	}

	int worth() {
		return this.items.stream().mapToInt(JsonItem::worth).sum();
	}

	/** Whether most of it looks like articles. */
	public boolean isOfArticles() {
		return this.items.size() >= 2 && worth() >= 25 * this.items.size();
	}

	/**
	 * How an article's address may be made of its fields, the likeliest first.
	 * @param forms how scripts make links, may be empty
	 */
	public List<String> links(List<String> forms) {
		Set<String> links = new LinkedHashSet<>();
		ADDRESSES.stream()
			.filter((name) -> all(name).stream().allMatch((text) -> text.matches("(?:https?://|/)\\S+")))
			.filter((name) -> all(name).size() == this.items.size())
			.forEach((name) -> links.add("{" + name + "}"));
		forms.stream()
			.filter((form) -> this.items.stream().allMatch((item) -> item.fill(form).isPresent()))
			.forEach(links::add);
		return new ArrayList<>(links);
	}

	/** Fields that may be the last part of an address. */
	public List<String> names() {
		return NAMES.stream()
			.filter((name) -> all(name).size() == this.items.size())
			.filter((name) -> Set.copyOf(all(name)).size() == this.items.size())
			.filter((name) -> all(name).stream().allMatch((text) -> text.matches("[\\p{L}\\p{N}_.~%-]{1,200}")))
			.toList();
	}

	private List<String> all(String name) {
		return this.items.stream().map((item) -> item.text(name)).flatMap(Optional::stream).toList();
	}

	/**
	 * The articles.
	 * @param link how an address is made
	 * @param base what it is relative to
	 */
	public List<FeedEntry> entries(String link, URI base) {
		return this.items.stream().flatMap((item) -> item.entry(link, base).stream()).toList();
	}

}
