package app.joren.apps.article;

import app.joren.apps.app.LogNumber;
import app.joren.contracts.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The last change of an article.
 *
 * @param articleId the article
 * @param number of the change
 * @param entry the article without its body, with all sections that it stands in; nothing
 * if it is gone
 */
public record LoggedChange(String articleId, LogNumber number, @Nullable Article entry) {
}
