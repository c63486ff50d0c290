package app.joren.crawler.visit;

import java.net.URI;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.crawler.article.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * Which article a page holds.
 *
 * @param id the article
 * @param address its canonical address, as far as the page is believed
 * @param text names its text; absent where there is too little to tell
 * @param absorbed an article that has turned out to be the same
 * @param sharing an article whose page claims the same canonical address wrongly
 */
record Identified(String id, URI address, @Nullable String text, Optional<ArticleState> absorbed,
		Optional<ArticleState> sharing) {

	/** The article under its name. */
	Article name(Article read) {
		return new Article(this.id, this.address, read.title(), read.subtitle(), read.bylines(), read.published(),
				read.modified(), read.language(), read.sections(), read.tags(), read.leadImage(), read.summary(),
				read.body());
	}

}
