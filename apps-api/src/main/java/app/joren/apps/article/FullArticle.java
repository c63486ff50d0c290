package app.joren.apps.article;

import app.joren.contracts.article.Article;

/**
 * An article with its body.
 *
 * @param article with all sections that it stands in
 * @param position where it stands in every list
 */
public record FullArticle(Article article, ListPosition position) {
}
