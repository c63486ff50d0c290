package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The places where sites keep their articles, for a site whose start page leads to none.
 *
 * @param exploration what was read of the site
 */
record UsualLists(Exploration exploration) {

	private static final List<String> PLACES = List.of("blog/", "news/", "posts/", "articles/", "archives/", "post/");

	private static final int ENOUGH = 2;

	/** The pages that are there. */
	List<SitePage> around(URI home) {
		List<SitePage> pages = new ArrayList<>();
		for (String place : PLACES) {
			URI address = home.resolve(place);
			if (pages.size() < ENOUGH && !this.exploration.isRead(address)) {
				this.exploration.page(address).ifPresent(pages::add);
			}
		}
		return pages;
	}

}
