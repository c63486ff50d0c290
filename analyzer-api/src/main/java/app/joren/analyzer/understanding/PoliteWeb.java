package app.joren.analyzer.understanding;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;
import app.joren.runtime.browser.PageRenderer;
import app.joren.runtime.browser.RenderedPage;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.PoliteFetcher;

/**
 * The real web, through the guarded and polite fetcher.
 *
 * @param fetcher obeys robots.txt and opens public addresses only
 * @param renderer runs the scripts of pages that need that
 */
record PoliteWeb(PoliteFetcher fetcher, PageRenderer renderer) implements Web {

	/** Speaks of pages as meta elements do. */
	private static final String DIRECTIVES = "X-Robots-Tag";

	@Override
	public Answer get(URI address, int redirects) {
		FetchRequest request = FetchRequest.of(address).within(new FetchRequest.Limits(null, redirects, false));
		return switch (this.fetcher.fetch(request)) {
			case FetchOutcome.Fetched fetched -> new Answer.Body(new FetchedPage(fetched.address(),
					fetched.contentType(), fetched.body(), fetched.headers().all(DIRECTIVES)), fetched.requests());
			case FetchOutcome.FetchFailed failed ->
				new Answer.Nothing(failed.type(), failed.detail(), failed.requests());
			case FetchOutcome.NotModified _ ->
				throw new IllegalStateException("Not modified, though nothing was asked conditionally");
		};
	}

	@Override
	public Answer render(FetchedPage page, int most) {
		RenderedPage rendered = this.renderer.render(page.address(), page.contentType(), page.body(), most);
		return rendered.done()
				? new Answer.Body(new FetchedPage(page.address(), "text/html; charset=utf-8",
						rendered.html().getBytes(StandardCharsets.UTF_8)), rendered.requests())
				: new Answer.Nothing(ProblemType.NEEDS_JAVASCRIPT, rendered.problem(), rendered.requests());
	}

	@Override
	public List<URI> sitemaps(URI address) {
		return this.fetcher.sitemaps(address)
			.stream()
			.flatMap((sitemap) -> References.resolve(address, sitemap).stream())
			.toList();
	}

}
