package app.joren.apps.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.contracts.article.Article;

import org.springframework.stereotype.Component;

/** Finds articles of an app that its readers see. */
@Component
public class ArticleSearch {

	/** Between two articles with the same words the newer comes first. */
	private static final double A_LITTLE = 0.25;

	/** News is related to news. */
	private static final double MUCH = 1;

	private final Indexes indexes;

	private final Clock clock;

	ArticleSearch(Indexes indexes, Clock clock) {
		this.indexes = indexes;
		this.clock = clock;
	}

	/**
	 * Articles that have all words.
	 * @param app the app
	 * @param typed what a reader typed
	 * @param after the last that was found before, if there was any
	 * @param limit at most so many
	 */
	public List<Found> find(AppState app, String typed, Optional<Found> after, int limit) {
		SearchWords words = SearchWords.of(typed);
		if (words.isEmpty()) {
			return List.of();
		}
		return this.indexes.use(app, (index) -> index
			.search((_) -> SearchQueries.shown(app, SearchQueries.words(words), newness(A_LITTLE)), after, limit));
	}

	/** Articles that have something of another, without that. */
	public List<Found> related(AppState app, Article article, int limit) {
		return this.indexes
			.use(app,
					(index) -> index.search((searcher) -> SearchQueries.shown(app,
							RelatedQuery.of(article, searcher.getIndexReader()), newness(MUCH)), Optional.empty(),
							limit));
	}

	private Newness newness(double share) {
		return new Newness(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC), share);
	}

}
