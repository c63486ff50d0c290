package app.joren.apps.content.v1;

import java.util.List;
import java.util.Objects;

import app.joren.apps.article.ListedArticle;
import app.joren.apps.image.KnownImages;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Writes articles as phones read them. */
public final class ArticleWriter {

	private final ImageWriter images;

	private final BlockWriter blocks;

	/** Writes articles of whose pictures this is known. */
	public ArticleWriter(KnownImages images) {
		this.images = new ImageWriter(images);
		this.blocks = new BlockWriter(this.images);
	}

	/** An article in a list, with the sections that the app shows. */
	public EntryDocument entry(Article article, List<String> sections) {
		return entry(article, sections, null);
	}

	/** An article among changes, with its version. */
	public EntryDocument entry(Article article, List<String> sections, @Nullable String version) {
		return new EntryDocument(article.id(), SafeText.text(article.title()),
				SafeText.optionalText(ListedArticle.shortened(article.summary())), date(article.published()),
				texts(article.bylines()), this.images.image(article.leadImage()), sections, article.address(), version);
	}

	/** An article with its body, with the sections that the app shows. */
	public ArticleDocument article(Article article, List<String> sections) {
		return new ArticleDocument(article.id(), article.address(), SafeText.text(article.title()),
				SafeText.optionalText(article.subtitle()), texts(article.bylines()), date(article.published()),
				date(article.modified()), SafeText.optionalText(article.language()), sections, texts(article.tags()),
				this.images.image(article.leadImage()), SafeText.optionalText(article.summary()),
				this.blocks.blocks(article.body()));
	}

	private static List<String> texts(List<String> texts) {
		return texts.stream().map(SafeText::optionalText).filter(Objects::nonNull).toList();
	}

	private static @Nullable DateDocument date(@Nullable PublicationDate date) {
		return (date != null) ? new DateDocument(date.day(), date.at()) : null;
	}

}
