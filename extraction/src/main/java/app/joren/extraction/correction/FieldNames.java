package app.joren.extraction.correction;

import app.joren.contracts.definition.ArticleField;

/** Fields by the names that definitions have for them. */
final class FieldNames {

	private FieldNames() {
	}

	static String of(ArticleField field) {
		return switch (field) {
			case TITLE -> "title";
			case SUBTITLE -> "subtitle";
			case BYLINE -> "byline";
			case PUBLISHED -> "published";
			case MODIFIED -> "modified";
			case LANGUAGE -> "language";
			case TAGS -> "tags";
			case LEAD_IMAGE -> "leadImage";
			case SUMMARY -> "summary";
		};
	}

}
