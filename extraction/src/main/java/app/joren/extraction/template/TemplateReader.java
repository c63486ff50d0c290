package app.joren.extraction.template;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.blocks.FirstPicture;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.Languages;
import app.joren.extraction.metadata.SharePictures;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import app.joren.extraction.site.Hints;

import org.jspecify.annotations.Nullable;

/**
 * Reads article pages by a template: by its first rules, by their alternatives where the
 * first give nothing, and by how the page looks where the template does not fit any more.
 */
public final class TemplateReader {

	private final ArticleTemplate template;

	private final DayReader days;

	private final TitleAffixes affixes;

	private final TemplateBody body;

	private final DateReader dates;

	private final Fallback fallback;

	/**
	 * A reader that helps itself where the template does not fit.
	 * @param template what was learnt
	 * @param now when the pages were fetched, for relative dates
	 */
	public TemplateReader(ArticleTemplate template, Instant now) {
		this(template, now, Fallback.INFERENCE);
	}

	/**
	 * A reader.
	 * @param template what was learnt
	 * @param now when the pages were fetched, for relative dates
	 * @param fallback what is done where no rule gives a value
	 */
	public TemplateReader(ArticleTemplate template, Instant now, Fallback fallback) {
		this.template = template;
		this.days = new PageDays(now);
		this.dates = DateReader.at(now);
		this.affixes = TitleAffixes.of(template);
		this.body = new TemplateBody(template);
		this.fallback = fallback;
	}

	/**
	 * Reads a page.
	 * @param appId the app that the article's id is for
	 * @param address the article's canonical address
	 * @param page the page
	 * @param hints what lists said about it
	 * @return the article, empty if the page is none of this kind
	 */
	public Optional<TemplateReading> read(String appId, URI address, Page page, Hints hints) {
		TemplateFields fields = new TemplateFields(this.template, new FieldReading(page, hints), this.days,
				this.affixes);
		UnknownPage unknown = new UnknownPage(page, this.dates, this.fallback);
		String title = fields.title()
			.or(() -> inferred(fields, ArticleField.TITLE, unknown, PageInference::title))
			.orElse(null);
		if (title == null) {
			return Optional.empty();
		}
		PublicationDate published = fields.date(ArticleField.PUBLISHED).orElse(null);
		if (!(hasSign(page) || hints.date() != null) || (this.template.dated() && published == null)) {
			published = (published != null) ? published
					: inferred(fields, ArticleField.PUBLISHED, unknown, PageInference::published).orElse(null);
			if (!unknown.isCertainlyArticle() || (this.template.dated() && published == null)) {
				return Optional.empty();
			}
		}
		List<String> bylines = fields.bylines();
		TemplateBody.Read body = this.body.read(page, title, published, bylines, unknown);
		if (body.blocks().isEmpty()) {
			return Optional.empty();
		}
		String subtitle = Optional.ofNullable(fields.first(ArticleField.SUBTITLE)).orElse(body.deck());
		Article article = new Article(ArticleId.of(appId, address), address, title, subtitle, bylines, published,
				fields.date(ArticleField.MODIFIED).orElse(null), Languages.of(page).orElse(null), List.of(),
				fields.tags(), leadImage(fields, body), fields.first(ArticleField.SUMMARY), body.blocks());
		return Optional
			.of(new TemplateReading(article, new RulesUsed(body.rule(), fields.used(), fields.isToldFromNow())));
	}

	private static <T> Optional<T> inferred(TemplateFields fields, ArticleField field, UnknownPage unknown,
			Function<PageInference, @Nullable T> part) {
		Optional<T> value = unknown.article().map(part);
		value.ifPresent((found) -> fields.inferred(field));
		return value;
	}

	private boolean hasSign(Page page) {
		return this.template.signs().isEmpty()
				|| this.template.signs().stream().anyMatch((sign) -> Selectors.first(page.document(), sign) != null);
	}

	/**
	 * What the page declares, then the body's first picture, then the list's, which is
	 * often cut to size; a picture made for sharing only where there is no other.
	 */
	private static @Nullable Image leadImage(TemplateFields fields, TemplateBody.Read body) {
		Predicate<FieldRule> listed = FieldRule.ListItem.class::isInstance;
		Predicate<URI> photograph = Predicate.not(SharePictures::isNoPhotograph);
		return fields.leadImage(listed.negate(), photograph)
			.map(Image::of)
			.or(() -> FirstPicture.in(body.blocks()))
			.or(() -> fields.leadImage(listed, photograph).map(Image::of))
			.or(() -> fields.leadImage((rule) -> true, (address) -> true).map(Image::of))
			.orElse(null);
	}

}
