package app.joren.contracts.crawler;

import java.util.List;

/**
 * Some of the sites.
 *
 * @param sites of this page
 * @param all how many sites there are on all pages
 * @param total of all of them
 */
public record ActivityPage(List<SiteActivity> sites, int all, ActivityTotals total) {

	public ActivityPage {
		sites = List.copyOf(sites);
	}

}
