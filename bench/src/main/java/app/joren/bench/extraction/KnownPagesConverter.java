package app.joren.bench.extraction;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import app.joren.bench.site.Answer;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.bench.site.SiteResult;
import app.joren.bench.site.SiteTruth;
import app.joren.extraction.page.FetchedPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages that are known to be a site's articles, each by itself. It finds
 * nothing by itself, so it shows what is left to lose in the reading alone.
 *
 * @param reader reads the pages
 */
public record KnownPagesConverter(PageReader reader) implements SiteConverter {

	@Override
	public Conversion convert(RecordedSite site) {
		List<SiteResult.ResultArticle> articles = new ArrayList<>();
		int requests = 0;
		for (SiteTruth.TruthArticle article : site.truth().articles()) {
			requests++;
			Answer answer = answer(site, article.url());
			articles.add(read(article.url(), answer));
		}
		return new Conversion(new SiteResult(articles, List.of()), List.of(), requests);
	}

	private Answer answer(RecordedSite site, String url) {
		Answer answer = site.answer(URI.create(url).getRawPath(), site.truth().origin());
		return (answer.location() != null) ? answer(site, answer.location()) : answer;
	}

	private SiteResult.ResultArticle read(String url, Answer answer) {
		PageReader.PageContent content = this.reader
			.read(new FetchedPage(URI.create(url), answer.contentType(), answer.body()));
		return new SiteResult.ResultArticle(url, content.title(), content.published(), authors(content),
				content.leadImage(), content.text());
	}

	private static @Nullable String authors(PageReader.PageContent content) {
		return content.authors().isEmpty() ? null : String.join(", ", content.authors());
	}

}
