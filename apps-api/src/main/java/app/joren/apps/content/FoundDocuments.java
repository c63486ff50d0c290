package app.joren.apps.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.apps.article.ListedArticle;
import app.joren.apps.content.v1.ArticleWriter;
import app.joren.apps.content.v1.ListDocument;
import app.joren.apps.popularity.Popularity;
import app.joren.apps.search.ArticleSearch;
import app.joren.apps.search.Found;
import app.joren.apps.table.ListName;
import app.joren.contracts.article.Article;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes lists of articles that were chosen otherwise than by their date. */
@Component
class FoundDocuments {

	/** Some of the most read may be gone or hidden. */
	private static final int SPARE = 20;

	/** Where nothing was read yet a few of the newest are looked at. */
	private static final int NEWEST = 100;

	private final ArticleSearch search;

	private final Popularity popularity;

	private final Articles articles;

	private final ShownArticles shown;

	private final Writers writers;

	private final Clock clock;

	FoundDocuments(ArticleSearch search, Popularity popularity, Articles articles, ShownArticles shown, Writers writers,
			Clock clock) {
		this.search = search;
		this.popularity = popularity;
		this.articles = articles;
		this.shown = shown;
		this.writers = writers;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** What is popular stays so for an hour. */
	Instant hour() {
		return this.clock.instant().truncatedTo(ChronoUnit.HOURS);
	}

	ListDocument search(AppState app, String words, Optional<Found> after, int limit) {
		List<Found> found = this.search.find(app, words, after, limit + 1);
		List<Found> page = found.subList(0, Math.min(limit, found.size()));
		return list(app, read(app, page), (found.size() > limit) ? SearchCursor.of(page.getLast()) : null);
	}

	ListDocument related(AppState app, String articleId, int limit) {
		Article article = this.articles.find(app.id(), articleId)
			.filter((found) -> app.showsArticleIn(found.sections()))
			.orElseThrow(() -> ContentDocuments.noArticle(articleId));
		return list(app, read(app, this.search.related(app, article, limit)), null);
	}

	/** The most read; while there are too few, the newest that have a picture. */
	ListDocument popular(AppState app, int limit) {
		List<Article> read = this.articles.entries(app.id(), this.popularity.most(app.id(), today(), limit + SPARE))
			.stream()
			.filter((article) -> app.showsArticleIn(article.sections()))
			.toList();
		Stream<Article> newest = (read.size() < limit) ? newestWithPicture(app, read) : Stream.empty();
		return list(app, Stream.concat(read.stream(), newest).limit(limit).toList(), null);
	}

	private Stream<Article> newestWithPicture(AppState app, List<Article> but) {
		List<String> ids = but.stream().map(Article::id).toList();
		return this.shown.page(app, new ListName.All(), Optional.empty(), NEWEST)
			.articles()
			.stream()
			.map(ListedArticle::article)
			.filter((article) -> article.leadImage() != null && !ids.contains(article.id()));
	}

	private List<Article> read(AppState app, List<Found> found) {
		return this.articles.at(app.id(), found.stream().map(Found::position).toList());
	}

	private ListDocument list(AppState app, List<Article> articles, @Nullable String next) {
		ArticleWriter writer = this.writers.of(app, articles.stream());
		return new ListDocument(
				articles.stream().map((article) -> writer.entry(article, app.visible(article.sections()))).toList(),
				next);
	}

}
