package app.joren.apps.article;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import app.joren.apps.table.OvertakenWrites;
import app.joren.contracts.article.Article;
import app.joren.runtime.document.PackedDocuments;

import org.springframework.core.retry.RetryException;
import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Changes articles by what the crawler saw, in whatever order and how often it is told:
 * of two facts about an article the one seen later counts.
 */
@Component
public class ArticleChanges {

	private final Articles articles;

	private final ArticleTransaction transaction;

	private final PackedDocuments documents;

	ArticleChanges(Articles articles, ArticleTransaction transaction, PackedDocuments documents) {
		this.articles = articles;
		this.transaction = transaction;
		this.documents = documents;
	}

	/**
	 * An article was seen.
	 * @param sighting how
	 * @param document reads the article, if it is needed
	 */
	public Outcome found(Sighting sighting, Supplier<Article> document) {
		return change(sighting.appId(), sighting.articleId(), sighting.seen(), (before) -> {
			if (before.filter((known) -> known.isSame(sighting.hash(), sighting.sections())).isPresent()) {
				return this.transaction.seenAgain(before.orElseThrow(), sighting.seen());
			}
			return put(sighting, document.get(), before);
		});
	}

	/**
	 * An article was seen to be gone.
	 * @param appId the app
	 * @param articleId the article
	 * @param seen when
	 */
	public Outcome gone(String appId, String articleId, Instant seen) {
		return change(appId, articleId, seen, (before) -> {
			StoredArticle after = StoredArticle.gone(appId, articleId, seen);
			Outcome outcome = this.transaction.replace(before, after, Optional.empty());
			before.ifPresent(this::forgetDocument);
			return outcome;
		});
	}

	private Outcome change(String appId, String articleId, Instant seen,
			Function<Optional<StoredArticle>, Outcome> change) {
		try {
			return OvertakenWrites.repeat(() -> {
				Optional<StoredArticle> before = this.articles.stored(appId, articleId);
				return before.filter((known) -> known.isAsNewAs(seen)).isPresent() ? Outcome.OUTDATED
						: change.apply(before);
			});
		}
		catch (RetryException ex) {
			throw new ArticleNotChanged(appId, articleId, ex);
		}
	}

	private Outcome put(Sighting sighting, Article article, Optional<StoredArticle> before) {
		StoredArticle after = new StoredArticle(sighting.appId(), sighting.articleId(), sighting.seen(),
				sighting.hash(), ListPosition.of(article), sighting.sections(),
				this.documents.pack(article, sighting.appId() + "/" + sighting.articleId()), null);
		try {
			Outcome outcome = this.transaction.replace(before, after,
					Optional.of(ListedArticle.entry(article, sighting.sections())));
			(outcome == Outcome.CHANGED ? before : Optional.of(after)).ifPresent(this::forgetDocument);
			return outcome;
		}
		catch (TransactionCanceledException ex) {
			forgetDocument(after);
			throw ex;
		}
	}

	private void forgetDocument(StoredArticle article) {
		Optional.ofNullable(article.document()).ifPresent(this.documents::remove);
	}

}
