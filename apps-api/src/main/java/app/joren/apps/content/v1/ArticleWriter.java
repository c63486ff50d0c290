package app.joren.apps.content.v1;

import java.util.List;
import java.util.Objects;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Writes articles as phones read them. */
public final class ArticleWriter {

	private ArticleWriter() {
	}

	/** An article in a list, with the sections that the app shows. */
	public static EntryDocument entry(Article article, List<String> sections) {
		return new EntryDocument(article.id(), SafeText.text(article.title()), SafeText.optionalText(article.summary()),
				date(article.published()), texts(article.bylines()), BlockWriter.image(article.leadImage()), sections,
				article.address());
	}

	/** An article with its body, with the sections that the app shows. */
	public static ArticleDocument article(Article article, List<String> sections) {
		return new ArticleDocument(article.id(), article.address(), SafeText.text(article.title()),
				SafeText.optionalText(article.subtitle()), texts(article.bylines()), date(article.published()),
				date(article.modified()), SafeText.optionalText(article.language()), sections, texts(article.tags()),
				BlockWriter.image(article.leadImage()), SafeText.optionalText(article.summary()),
				BlockWriter.blocks(article.body()));
	}

	private static List<String> texts(List<String> texts) {
		return texts.stream().map(SafeText::optionalText).filter(Objects::nonNull).toList();
	}

	private static @Nullable DateDocument date(@Nullable PublicationDate date) {
		return (date != null) ? new DateDocument(date.day(), date.at()) : null;
	}

}
