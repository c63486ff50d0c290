package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.List;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.PoliteFetcher;
import app.joren.runtime.robots.RobotsFiles;

/**
 * The real web, through the guarded and polite fetcher.
 *
 * @param fetcher obeys robots.txt and opens public addresses only
 * @param robots what the hosts' robots.txt say
 */
record PoliteWeb(PoliteFetcher fetcher, RobotsFiles robots) implements Web {

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
	public List<URI> sitemaps(URI address) {
		return this.robots.of(address)
			.sitemaps()
			.stream()
			.flatMap((sitemap) -> References.resolve(address, sitemap).stream())
			.toList();
	}

}
