package app.joren.contracts.crawler;

import java.net.URI;
import java.util.List;
import java.util.Set;

import app.joren.contracts.review.ListedFacts;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a site is no longer as its definition says, on the queue {@code drifts}.
 *
 * @param appId the app
 * @param crawlId the crawl that noticed it; a crawl leads to one new definition at most
 * @param definitionVersion the version that the crawl followed
 * @param findings what is different
 * @param sources addresses of the lists, feeds and interfaces that still lead to articles
 * @param pages some of the crawl's article pages
 */
public record SiteChanged(String appId, String crawlId, int definitionVersion, List<Drift> findings, Set<URI> sources,
		List<ChangedPage> pages) {

	public SiteChanged {
		findings = List.copyOf(findings);
		sources = Set.copyOf(sources);
		pages = List.copyOf(pages);
	}

	/**
	 * A page that is in the bucket of pages as it is and, where it held an article
	 * before, as it was.
	 *
	 * @param address under which it is visited
	 * @param sections ids of the sections that led to it
	 * @param listed what was said about it
	 * @param now as it is
	 * @param before as it was when the definition still fitted; absent if it is new
	 */
	public record ChangedPage(URI address, List<String> sections, ListedFacts listed, Body now, @Nullable Body before) {

		public ChangedPage {
			sections = List.copyOf(sections);
		}

	}

	/**
	 * The body of a page.
	 *
	 * @param contentHash its key in the bucket
	 * @param contentType as the server said it
	 * @param answered the address that gave it
	 */
	public record Body(String contentHash, @Nullable String contentType, URI answered) {
	}

}
