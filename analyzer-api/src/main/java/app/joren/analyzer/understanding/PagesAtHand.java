package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.analyzer.analysis.EarlierArticle;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.FetchedPage;

/** The web, of which some pages are at hand. */
final class PagesAtHand implements Web {

	private final Map<String, FetchedPage> pages = new HashMap<>();

	private final Web web;

	PagesAtHand(List<EarlierArticle> articles, Web web) {
		articles.forEach((article) -> this.pages.put(Addresses.key(article.address()), article.page()));
		this.web = web;
	}

	@Override
	public Answer get(URI address, int redirects) {
		FetchedPage page = this.pages.get(Addresses.key(address));
		return (page != null) ? new Answer.Body(page, 0) : this.web.get(address, redirects);
	}

	@Override
	public Answer render(FetchedPage page, int most) {
		return this.web.render(page, most);
	}

	@Override
	public List<URI> sitemaps(URI address) {
		return this.web.sitemaps(address);
	}

}
