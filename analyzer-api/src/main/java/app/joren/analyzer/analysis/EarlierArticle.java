package app.joren.analyzer.analysis;

import java.net.URI;

import app.joren.contracts.article.Article;
import app.joren.extraction.page.FetchedPage;

/**
 * A page that held an article, from which it can be learnt where the article is now.
 *
 * @param address of the page
 * @param page as it is now
 * @param article what it held
 */
public record EarlierArticle(URI address, FetchedPage page, Article article) {
}
