package app.joren.bench.calibration;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.bench.site.Answer;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteTruth;
import app.joren.bench.site.UrlKey;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;

/** The pages of a recorded site, at the origin where its definition was made. */
final class SitePages {

	private static final int MOST = 40;

	private static final int HOPS = 5;

	private final RecordedSite site;

	private final String origin;

	private final Set<UrlKey> articles = new HashSet<>();

	private final Set<UrlKey> ambiguous = new HashSet<>();

	SitePages(RecordedSite site, URI home) {
		this.site = site;
		this.origin = home.getScheme() + "://" + home.getAuthority();
		site.truth().articles().forEach((article) -> this.articles.add(UrlKey.ofPage(article.url())));
		site.truth().ambiguous().forEach((address) -> this.ambiguous.add(UrlKey.ofPage(address)));
	}

	/**
	 * An article of the truth with its page.
	 *
	 * @param truth what is true
	 * @param page its page
	 */
	record Known(SiteTruth.TruthArticle truth, Page page) {
	}

	/** Some of the articles, spread over the site. */
	List<Known> known() {
		List<SiteTruth.TruthArticle> all = this.site.truth().articles();
		int step = Math.max(1, all.size() / MOST);
		List<Known> known = new ArrayList<>();
		for (int i = 0; i < all.size(); i += step) {
			SiteTruth.TruthArticle article = all.get(i);
			get(here(article.url())).map(PageParser::parse).ifPresent((page) -> known.add(new Known(article, page)));
		}
		return known;
	}

	/** Whether an address is an article. */
	boolean isArticle(URI address) {
		return this.articles.contains(UrlKey.ofPage(address.toString()));
	}

	/** Whether an address may be called an article or not. */
	boolean isAmbiguous(URI address) {
		return this.ambiguous.contains(UrlKey.ofPage(address.toString()));
	}

	/** An address of the published site as it is here. */
	URI here(String address) {
		URI published = URI.create(address);
		String query = (published.getRawQuery() != null) ? "?" + published.getRawQuery() : "";
		return URI.create(this.origin + published.getRawPath() + query);
	}

	/** What the site answers. */
	Optional<FetchedPage> get(URI address) {
		URI next = address;
		for (int hop = 0; hop < HOPS && next.toString().startsWith(this.origin + "/"); hop++) {
			Answer answer = this.site.answer(next.getRawPath(), this.origin);
			if (answer.location() == null) {
				return (answer.status() == 200)
						? Optional.of(new FetchedPage(next, answer.contentType(), answer.body())) : Optional.empty();
			}
			next = next.resolve(answer.location());
		}
		return Optional.empty();
	}

}
