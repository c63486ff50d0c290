package app.joren.extraction.template;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.body.Body;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;

import org.jspecify.annotations.Nullable;

/** Reads article pages by a template. */
public final class TemplateReader {

	private final ArticleTemplate template;

	private final DayReader days;

	private final TitleAffixes affixes;

	private final TemplateBody body;

	private final DateReader dates;

	/**
	 * A reader.
	 * @param template what was learnt
	 * @param now when the pages were fetched, for relative dates
	 */
	public TemplateReader(ArticleTemplate template, Instant now) {
		this.template = template;
		this.days = new PageDays(now);
		this.dates = DateReader.at(now);
		this.affixes = affixes(template);
		this.body = new TemplateBody(template);
	}

	/**
	 * Reads a page.
	 * @param appId the app that the article's id is for
	 * @param address the article's canonical address
	 * @param page the page
	 * @param hints what lists said about it
	 * @return the article, empty if the page is none of this kind
	 */
	public Optional<Article> read(String appId, URI address, Page page, Hints hints) {
		FieldReading reading = new FieldReading(page, hints);
		Optional<String> title = title(reading);
		Optional<PublicationDate> published = date(reading, ArticleField.PUBLISHED);
		if (title.isEmpty() || !(hasSign(page) || hints.date() != null)
				|| (this.template.dated() && published.isEmpty())) {
			return Optional.empty();
		}
		List<String> bylines = bylines(reading);
		TemplateBody.Read body = this.body.read(page, title.get(), published.orElse(null), bylines);
		List<Block> blocks = body.blocks().isEmpty() ? inferred(page) : body.blocks();
		if (blocks.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Article(ArticleId.of(appId, address), address, title.get(), body.deck(), bylines,
				published.orElse(null), date(reading, ArticleField.MODIFIED).orElse(null), language(page), List.of(),
				tags(reading), leadImage(reading, page, blocks), first(reading, ArticleField.SUMMARY), blocks));
	}

	/**
	 * A page whose container is another than the samples' is read by how its text looks.
	 */
	private List<Block> inferred(Page page) {
		PageInference inference = PageInference.of(page, this.dates);
		Body body = inference.body();
		return (body == null || body.whole()) ? List.of() : inference.blocks();
	}

	private boolean hasSign(Page page) {
		return this.template.signs().isEmpty()
				|| this.template.signs().stream().anyMatch((sign) -> page.document().selectFirst(sign) != null);
	}

	private Optional<String> title(FieldReading reading) {
		return rules(ArticleField.TITLE).stream()
			.map((rule) -> reading.values(ArticleField.TITLE, rule).stream().findFirst())
			.flatMap(Optional::stream)
			.map(this.affixes::strip)
			.filter((title) -> !title.isBlank())
			.findFirst();
	}

	private Optional<PublicationDate> date(FieldReading reading, ArticleField field) {
		return rules(field).stream()
			.flatMap((rule) -> this.days.first(reading.values(field, rule), reading.page()).stream())
			.findFirst();
	}

	private List<String> bylines(FieldReading reading) {
		return rules(ArticleField.BYLINE).stream()
			.map((rule) -> BylineText.names(reading.values(ArticleField.BYLINE, rule)))
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<String> tags(FieldReading reading) {
		return rules(ArticleField.TAGS).stream()
			.flatMap((rule) -> reading.values(ArticleField.TAGS, rule).stream())
			.flatMap((text) -> List.of(text.split("[,、]")).stream())
			.map(String::strip)
			.filter((tag) -> !tag.isEmpty())
			.distinct()
			.limit(20)
			.toList();
	}

	private @Nullable String first(FieldReading reading, ArticleField field) {
		return rules(field).stream().flatMap((rule) -> reading.values(field, rule).stream()).findFirst().orElse(null);
	}

	private @Nullable Image leadImage(FieldReading reading, Page page, List<Block> blocks) {
		List<URI> declared = new ArrayList<>();
		rules(ArticleField.LEAD_IMAGE).forEach((rule) -> reading.values(ArticleField.LEAD_IMAGE, rule)
			.forEach((href) -> page.resolve(href).ifPresent(declared::add)));
		return declared.isEmpty() ? FirstPicture.in(blocks).orElse(null) : Image.of(declared.getFirst());
	}

	private static @Nullable String language(Page page) {
		String language = page.document().select("html").attr("lang").strip();
		return language.isEmpty() ? null : language;
	}

	private List<FieldRule> rules(ArticleField field) {
		return this.template.fields().getOrDefault(field, List.of());
	}

	private static TitleAffixes affixes(ArticleTemplate template) {
		return template.fields()
			.getOrDefault(ArticleField.TITLE, List.of())
			.stream()
			.filter(FieldRule.Document.class::isInstance)
			.map(FieldRule.Document.class::cast)
			.map((rule) -> new TitleAffixes(rule.prefix(), rule.suffix()))
			.findFirst()
			.orElse(TitleAffixes.NONE);
	}

}
