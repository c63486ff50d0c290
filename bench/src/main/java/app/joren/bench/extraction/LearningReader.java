package app.joren.bench.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.site.Hints;
import app.joren.extraction.template.Fallback;
import app.joren.extraction.template.Sample;
import app.joren.extraction.template.TemplateInduction;
import app.joren.extraction.template.TemplateReader;
import app.joren.extraction.template.TemplateReading;

/**
 * Our own template, learnt on a page and the markup of the page that it is then applied
 * to.
 *
 * @param fallback what is done where the template gives nothing
 */
public record LearningReader(Fallback fallback) implements PairReader {

	private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

	@Override
	public PageReader.PageContent read(FetchedPage learnt, FetchedPage target) {
		return read(learn(List.of(learnt, target)), target);
	}

	/** Learns a template on these pages. */
	public TemplateReader learn(List<FetchedPage> pages) {
		List<Sample> samples = pages.stream().map(LearningReader::sample).toList();
		ArticleTemplate template = new TemplateInduction(NOW).learn("article", List.of(), samples, List.of());
		return new TemplateReader(template, NOW, this.fallback);
	}

	/** Reads a page by a template. */
	public static PageReader.PageContent read(TemplateReader template, FetchedPage target) {
		Page page = PageParser.parse(target);
		return template.read("bench", page.address(), page, Hints.none())
			.map(TemplateReading::article)
			.map(LearningReader::content)
			.orElseGet(PageReader.PageContent::none);
	}

	private static Sample sample(FetchedPage fetched) {
		return new Sample(PageParser.parse(fetched), Hints.none(), null);
	}

	private static PageReader.PageContent content(Article article) {
		return new PageReader.PageContent(article.title(), article.bylines(),
				Optional.ofNullable(article.published()).map(PublicationDate::iso).orElse(null),
				Optional.ofNullable(article.leadImage()).map((image) -> image.address().toString()).orElse(null),
				PlainText.withoutCaptions(article.body()), List.of());
	}

}
