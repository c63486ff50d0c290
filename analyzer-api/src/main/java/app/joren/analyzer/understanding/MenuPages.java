package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.PageLink;

/**
 * The pages of the site's menus. What a menu on several pages links to is a part of the
 * site and no article, though its address may look like one, unless a feed or a dated
 * list names it.
 *
 * @param exploration what was read of the site
 * @param home the start page
 */
record MenuPages(Exploration exploration, SitePage home) {

	private static final int LONGEST_MENU = 80;

	/** Patterns of menu pages that look like articles by their address. */
	List<String> patterns(Predicate<URI> article, Candidates candidates) {
		Set<URI> menu = new LinkedHashSet<>();
		this.home.links()
			.stream()
			.filter(PageLink::chrome)
			.map(PageLink::target)
			.limit(LONGEST_MENU)
			.forEach(menu::add);
		Map<String, Integer> pages = pages();
		List<String> patterns = new ArrayList<>();
		for (URI target : menu) {
			boolean repeated = pages.getOrDefault(Addresses.key(target), 0) >= 2;
			boolean named = candidates.find(target).filter(Candidate::isListedWithDate).isPresent();
			if (article.test(target) && repeated && !named) {
				String query = (target.getRawQuery() == null) ? "" : "?" + target.getRawQuery();
				patterns.add(Addresses.path(target) + query);
			}
		}
		return patterns;
	}

	/** On how many pages each address stands in a menu. */
	private Map<String, Integer> pages() {
		Map<String, Integer> pages = new HashMap<>();
		for (SitePage page : this.exploration.readPages()) {
			Set<String> here = new LinkedHashSet<>();
			page.links().stream().filter(PageLink::chrome).forEach((link) -> here.add(Addresses.key(link.target())));
			here.forEach((key) -> pages.merge(key, 1, Integer::sum));
		}
		return pages;
	}

}
