package app.joren.crawler.visit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.Article;
import app.joren.crawler.article.ArticleDocument;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import org.jspecify.annotations.Nullable;

/** What a slice has to write since its last commit. */
final class Changes {

	private final Map<String, ArticleDocument> documents = new LinkedHashMap<>();

	private final List<ContentMessage> messages = new ArrayList<>();

	private final Map<ContentMessage.ArticleFound, Article> pictured = new LinkedHashMap<>();

	private final Map<URI, PageState> pages = new LinkedHashMap<>();

	private final Map<String, ArticleState> articles = new LinkedHashMap<>();

	private final Set<String> superseded = new HashSet<>();

	private final Set<String> unwanted = new HashSet<>();

	private final Set<URI> done = new LinkedHashSet<>();

	void done(Entry entry) {
		this.done.add(entry.lead().address());
	}

	/** A page was seen, of which something else may have been known. */
	void seen(PageState page, @Nullable PageState before) {
		this.pages.put(page.address(), page);
		if (before != null) {
			(page.isWithoutCopy() ? this.unwanted : this.superseded).addAll(before.keys());
		}
		this.superseded.removeAll(page.keys());
	}

	void told(ArticleState article) {
		this.articles.put(article.id(), article);
	}

	void file(ArticleDocument document) {
		this.documents.put(document.key(), document);
	}

	void say(ContentMessage message) {
		this.messages.add(message);
	}

	/** What an article shows is said, though there is nothing to tell of it. */
	void picture(ContentMessage.ArticleFound found, Article article) {
		this.pictured.put(found, article);
	}

	/** A document that is not in its bucket yet. */
	Optional<ArticleDocument> document(String key) {
		return Optional.ofNullable(this.documents.get(key));
	}

	/** How many visits are not written yet. */
	int visits() {
		return this.done.size();
	}

	boolean isDone(URI address) {
		return this.done.contains(address);
	}

	List<ArticleDocument> documents() {
		return List.copyOf(this.documents.values());
	}

	List<ContentMessage> messages() {
		return List.copyOf(this.messages);
	}

	/** Articles of which nothing is told but what they show. */
	Map<ContentMessage.ArticleFound, Article> pictured() {
		return Map.copyOf(this.pictured);
	}

	List<PageState> pages() {
		return List.copyOf(this.pages.values());
	}

	List<ArticleState> articles() {
		return List.copyOf(this.articles.values());
	}

	/** The keys of bodies that no page is any more. */
	Set<String> superseded() {
		return Set.copyOf(this.superseded);
	}

	/** The keys of bodies of pages of which no copy may be kept. */
	Set<String> unwanted() {
		return Set.copyOf(this.unwanted);
	}

	void clear() {
		this.unwanted.clear();
		this.superseded.clear();
		this.documents.clear();
		this.messages.clear();
		this.pictured.clear();
		this.pages.clear();
		this.articles.clear();
		this.done.clear();
	}

}
