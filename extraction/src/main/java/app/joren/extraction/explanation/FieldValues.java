package app.joren.extraction.explanation;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import org.jspecify.annotations.Nullable;

/** The fields of an article as texts. */
public final class FieldValues {

	private FieldValues() {
	}

	/** A field's value, empty if the article has none. */
	public static String of(ArticleField field, Article article) {
		return switch (field) {
			case TITLE -> article.title();
			case SUBTITLE -> text(article.subtitle());
			case BYLINE -> String.join(", ", article.bylines());
			case PUBLISHED -> date(article.published());
			case MODIFIED -> date(article.modified());
			case LANGUAGE -> text(article.language());
			case TAGS -> String.join(", ", article.tags());
			case LEAD_IMAGE -> image(article.leadImage());
			case SUMMARY -> text(article.summary());
		};
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String date(@Nullable PublicationDate date) {
		return (date != null) ? date.iso() : "";
	}

	private static String image(@Nullable Image image) {
		return (image != null) ? image.address().toString() : "";
	}

}
