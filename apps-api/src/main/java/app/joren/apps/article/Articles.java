package app.joren.apps.article;

import java.util.List;
import java.util.Optional;

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

	private final AppsTable table;

	private final PackedDocuments documents;

	Articles(AppsTable table, PackedDocuments documents) {
		this.table = table;
		this.documents = documents;
	}

	/** An article with its body, and all the sections that it stands in. */
	public Optional<Article> find(String appId, String articleId) {
		return stored(appId, articleId).flatMap((stored) -> Optional.ofNullable(stored.document())
			.map((document) -> inSections(this.documents.unpack(document, Article.class), stored.sections())));
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
		return this.table.item(Keys.partition(appId), Keys.article(articleId))
			.map((item) -> StoredArticle.read(appId, articleId, item));
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
