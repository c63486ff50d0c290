package app.joren.extraction.site;

import java.net.URI;
import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.extraction.feed.FeedSignals;
import app.joren.extraction.template.RulesUsed;
import app.joren.extraction.wall.Wall;

/** What a visited page turned out to be. */
public sealed interface Reading {

	/** More addresses worth visiting. */
	List<Lead> leads();

	/**
	 * An article.
	 *
	 * @param article read by the definition
	 * @param rules which of the template's rules gave its parts
	 * @param leads more addresses worth visiting
	 */
	record ArticleRead(Article article, RulesUsed rules, List<Lead> leads) implements Reading {
	}

	/**
	 * A list, feed or sitemap.
	 *
	 * @param leads its articles and its further pages
	 * @param signals how it wants to be asked
	 */
	record ListRead(List<Lead> leads, FeedSignals signals) implements Reading {

		/** A list that does not say how it wants to be asked. */
		public ListRead(List<Lead> leads) {
			this(leads, FeedSignals.none());
		}

	}

	/**
	 * The page says that it stands for another address: a meta refresh, or a canonical
	 * link to where the content really is.
	 *
	 * @param target where
	 * @param leads the target as a lead
	 */
	record MovedTo(URI target, List<Lead> leads) implements Reading {
	}

	/**
	 * Something stands in the page's place; what was known of the page stays as it is.
	 *
	 * @param wall what
	 */
	record Walled(Wall wall) implements Reading {

		@Override
		public List<Lead> leads() {
			return List.of();
		}

	}

	/**
	 * Nothing that the app wants.
	 *
	 * @param reason for the crawl's report, for example {@code not-an-article}
	 * @param leads more addresses worth visiting, for a list that looked like an article
	 */
	record NothingRead(String reason, List<Lead> leads) implements Reading {
	}

}
