package app.joren.crawler.visit;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.crawler.article.ArticleState;
import app.joren.crawler.page.PageState;
import app.joren.crawler.store.AddressKey;

/**
 * What is known of a site's pages and articles, as far as a slice asks for it. What it
 * asks for next is read in few requests.
 */
final class KnownSite {

	private final Stores stores;

	private final String appId;

	private final Map<URI, Optional<PageState>> pages = new HashMap<>();

	private final Map<String, Optional<ArticleState>> articles = new HashMap<>();

	KnownSite(Stores stores, String appId) {
		this.stores = stores;
		this.appId = appId;
	}

	/** A page as it was last seen. */
	Optional<PageState> page(URI address) {
		readPages(List.of(address));
		return this.pages.getOrDefault(address, Optional.empty());
	}

	/** An article as it was last told. */
	Optional<ArticleState> article(String id) {
		readArticles(Set.of(id));
		return this.articles.getOrDefault(id, Optional.empty());
	}

	/** Reads pages that lists have shown. */
	void meet(Collection<URI> addresses) {
		readPages(addresses);
	}

	boolean hasRead(URI address) {
		return this.pages.containsKey(address);
	}

	/**
	 * Reads what will be asked for soon: pages and their articles, which mostly are those
	 * that they have been or those of their addresses.
	 */
	void read(Collection<URI> addresses) {
		readPages(addresses);
		readArticles(addresses.stream()
			.flatMap((address) -> Stream.concat(Stream.of(ArticleNames.of(this.appId, address)),
					page(address).map(PageState::articleId).stream()))
			.collect(Collectors.toSet()));
	}

	/** Takes a page as it is now; tells what was known of it. */
	Optional<PageState> put(PageState page) {
		Optional<PageState> before = page(page.address());
		this.pages.put(page.address(), Optional.of(page));
		return before;
	}

	void put(ArticleState article) {
		this.articles.put(article.id(), Optional.of(article));
	}

	/** Whether another page was last read with the same text. */
	boolean isSaidElsewhere(URI page, String text) {
		Set<String> read = this.pages.keySet().stream().map(AddressKey::of).collect(Collectors.toSet());
		return this.pages.values()
			.stream()
			.flatMap(Optional::stream)
			.anyMatch((other) -> !other.address().equals(page) && other.isSaying(text))
				|| this.stores.pages().saying(this.appId, text).stream().anyMatch((key) -> !read.contains(key));
	}

	private void readPages(Collection<URI> addresses) {
		Set<URI> unread = without(addresses, this.pages);
		if (!unread.isEmpty()) {
			this.stores.pages()
				.find(this.appId, unread)
				.forEach((page) -> this.pages.put(page.address(), Optional.of(page)));
			unread.forEach((address) -> this.pages.putIfAbsent(address, Optional.empty()));
		}
	}

	private void readArticles(Collection<String> ids) {
		Set<String> unread = without(ids, this.articles);
		if (!unread.isEmpty()) {
			this.stores.articles()
				.find(this.appId, unread)
				.forEach((article) -> this.articles.put(article.id(), Optional.of(article)));
			unread.forEach((id) -> this.articles.putIfAbsent(id, Optional.empty()));
		}
	}

	private static <K> Set<K> without(Collection<K> wanted, Map<K, ?> known) {
		return wanted.stream().filter((key) -> !known.containsKey(key)).collect(Collectors.toSet());
	}

}
