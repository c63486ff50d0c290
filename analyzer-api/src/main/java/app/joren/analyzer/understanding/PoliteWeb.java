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
import app.joren.runtime.robots.RobotsFiles;

/**
 * The real web, through the guarded and polite fetcher.
 *
 * @param fetcher obeys robots.txt and opens public addresses only
 * @param robots what the hosts' robots.txt say
 * @param renderer runs the scripts of pages that need that
 */
record PoliteWeb(PoliteFetcher fetcher, RobotsFiles robots, PageRenderer renderer) implements Web {

	@Override
	public Answer get(URI address) {
		return switch (this.fetcher.fetch(FetchRequest.of(address))) {
			case FetchOutcome.Fetched fetched ->
				new Answer.Body(new FetchedPage(fetched.address(), fetched.contentType(), fetched.body()));
			case FetchOutcome.FetchFailed failed -> new Answer.Nothing(failed.type(), failed.detail());
			case FetchOutcome.NotModified _ ->
				throw new IllegalStateException("Not modified, though nothing was asked conditionally");
		};
	}

	@Override
	public Rendered render(FetchedPage page, int most) {
		RenderedPage rendered = this.renderer.render(page.address(), page.contentType(), page.body(), most);
		return new Rendered(answer(page, rendered), rendered.requests());
	}

	private static Answer answer(FetchedPage page, RenderedPage rendered) {
		return rendered.done()
				? new Answer.Body(new FetchedPage(page.address(), "text/html; charset=utf-8",
						rendered.html().getBytes(StandardCharsets.UTF_8)))
				: new Answer.Nothing(ProblemType.NEEDS_JAVASCRIPT, rendered.problem());
	}

	@Override
	public List<URI> sitemaps(URI address) {
		return this.robots.of(address)
			.sitemaps()
			.stream()
			.flatMap((sitemap) -> References.resolve(address, sitemap).stream())
			.toList();
	}

}
