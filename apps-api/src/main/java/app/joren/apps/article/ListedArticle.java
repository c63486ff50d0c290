package app.joren.apps.article;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept in the lists.
 *
 * @param article the article without its body, with all sections that it stands in
 * @param position where it stands
 * @param version of the article, if it changed since versions are kept
 */
public record ListedArticle(Article article, ListPosition position, Optional<String> version) {

	static final String ENTRY = "entry";

	static final String VERSION = "version";

	/** Two or three lines on a phone; a list of twenty articles is to be small. */
	private static final int LONGEST_SUMMARY = 180;

	private static final int MOST_BYLINES = 20;

	/** What of an article the lists show. */
	static Article entry(Article article, List<String> sections) {
		return new Article(article.id(), article.address(), article.title(), null,
				article.bylines().stream().limit(MOST_BYLINES).toList(), article.published(), null, article.language(),
				sections, List.of(), article.leadImage(), shortened(article.summary()), List.of());
	}

	/** As much of a summary as lists have room for. */
	public static @Nullable String shortened(@Nullable String summary) {
		if (summary == null || summary.codePointCount(0, summary.length()) <= LONGEST_SUMMARY) {
			return summary;
		}
		return summary.substring(0, summary.offsetByCodePoints(0, LONGEST_SUMMARY)).strip() + "…";
	}

}
