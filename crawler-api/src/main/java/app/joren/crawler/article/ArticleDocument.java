package app.joren.crawler.article;

import app.joren.contracts.article.Article;

/**
 * An article as the apps service gets it.
 *
 * @param article the article
 * @param hash hexadecimal SHA-256 of its JSON
 * @param key in the bucket of articles
 * @param json the document
 */
public record ArticleDocument(Article article, String hash, String key, byte[] json) {
}
