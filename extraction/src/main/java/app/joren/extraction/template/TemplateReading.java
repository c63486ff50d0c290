package app.joren.extraction.template;

import app.joren.contracts.article.Article;

/**
 * An article with how it was read.
 *
 * @param article the article
 * @param rules which of the template's rules gave its parts
 */
public record TemplateReading(Article article, RulesUsed rules) {
}
