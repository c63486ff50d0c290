package app.joren.apps.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.apps.table.ListName;
import app.joren.contracts.article.Article;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;

import org.springframework.stereotype.Component;

/** The articles of the apps, for reading. */
@Component
public class Articles {

	private static final ListName ALL = new ListName.All();

	private final AppsTable table;

	private final PackedDocuments documents;

	Articles(AppsTable table, PackedDocuments documents) {
		this.table = table;
		this.documents = documents;
	}

	/** An article with its body, and all the sections that it stands in. */
	public Optional<Article> find(String appId, String articleId) {
		return full(appId, articleId).map(FullArticle::article);
	}

	/** An article with its body and its place. */
	public Optional<FullArticle> full(String appId, String articleId) {
		return stored(appId, articleId).flatMap(this::full);
	}

	/** All articles with their bodies, in no order; read as they are asked for. */
	public Stream<FullArticle> all(String appId) {
		return this.table.each(Keys.partition(appId), Keys.article(""))
			.flatMap((item) -> full(stored(appId, item)).stream());
	}

	/** The articles at these places of the list of all, in the order of the places. */
	public List<Article> at(String appId, List<ListPosition> positions) {
		List<String> places = positions.stream().map((position) -> Keys.list(ALL, position.value())).toList();
		return inOrder(appId, places).map((item) -> listed(ALL, item).article()).toList();
	}

	/**
	 * What the lists show of some articles, in this order, as far as there are any.
	 */
	public List<Article> entries(String appId, List<String> articleIds) {
		return inOrder(appId, articleIds.stream().map(Keys::article).toList())
			.flatMap((item) -> full(stored(appId, item)).stream())
			.map(FullArticle::article)
			.map((article) -> ListedArticle.entry(article, article.sections()))
			.toList();
	}

	/** Whether the app has an article, or has had it. */
	public boolean knows(String appId, String articleId) {
		return stored(appId, articleId).isPresent();
	}

	/**
	 * A part of a list, the newest first.
	 * @param appId the app
	 * @param list the list
	 * @param after only what stands after this position
	 * @param limit at most so many
	 */
	public List<ListedArticle> list(String appId, ListName list, Optional<ListPosition> after, int limit) {
		String high = Keys.list(list, after.map(ListPosition::value).orElse("2"));
		return this.table.lastBetween(Keys.partition(appId), Keys.list(list), high, limit + 1)
			.stream()
			.filter((item) -> !item.text(Keys.SORT).equals(high))
			.limit(limit)
			.map((item) -> listed(list, item))
			.toList();
	}

	Optional<StoredArticle> stored(String appId, String articleId) {
		return this.table.item(Keys.partition(appId), Keys.article(articleId)).map((item) -> stored(appId, item));
	}

	private static StoredArticle stored(String appId, Item item) {
		return StoredArticle.read(appId, item.text(Keys.SORT).substring(Keys.article("").length()), item);
	}

	private Optional<FullArticle> full(StoredArticle stored) {
		return Optional.ofNullable(stored.document())
			.map((document) -> new FullArticle(
					inSections(this.documents.unpack(document, Article.class), stored.sections()),
					Objects.requireNonNull(stored.position())));
	}

	private Stream<Item> inOrder(String appId, List<String> sorts) {
		Map<String, Item> items = this.table.items(Keys.partition(appId), sorts)
			.stream()
			.collect(Collectors.toMap((item) -> item.text(Keys.SORT), Function.identity()));
		return sorts.stream().flatMap((sort) -> Stream.ofNullable(items.get(sort)));
	}

	private ListedArticle listed(ListName list, Item item) {
		String position = item.text(Keys.SORT).substring(Keys.list(list).length());
		return new ListedArticle(this.documents.unpack(item.attribute(ListedArticle.ENTRY), Article.class),
				new ListPosition(position), item.findText(ListedArticle.VERSION));
	}

	private static Article inSections(Article article, List<String> sections) {
		return new Article(article.id(), article.address(), article.title(), article.subtitle(), article.bylines(),
				article.published(), article.modified(), article.language(), sections, article.tags(),
				article.leadImage(), article.summary(), article.body());
	}

}
