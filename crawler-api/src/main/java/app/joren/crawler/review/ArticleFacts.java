package app.joren.crawler.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.extraction.explanation.BodyFacts;
import app.joren.extraction.explanation.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * What the report needs to know of an article. It holds no texts, since there may be
 * thousands.
 *
 * @param title its title
 * @param published when
 * @param length characters of its body
 * @param text a hash of its body's words
 * @param fields the fields that it has
 * @param image the address of its picture, empty if it has none
 * @param blocks how many blocks of each kind
 * @param cards how many cards of each kind
 */
record ArticleFacts(String title, @Nullable PublicationDate published, int length, int text, List<ArticleField> fields,
		String image, Map<String, Integer> blocks, Map<String, Integer> cards) {

	static ArticleFacts of(Article article) {
		BodyFacts body = BodyFacts.of(article.body());
		List<ArticleField> fields = Arrays.stream(ArticleField.values())
			.filter((field) -> !FieldValues.of(field, article).isEmpty())
			.toList();
		return new ArticleFacts(article.title(), article.published(), body.text().length(), body.text().hashCode(),
				fields, FieldValues.of(ArticleField.LEAD_IMAGE, article), body.blocks(), body.cards());
	}

}
