package app.joren.console.pages;

import java.util.List;
import java.util.Map;

import app.joren.console.operation.Sites;
import app.joren.contracts.crawler.ActivityOrder;
import app.joren.contracts.crawler.ActivityPage;
import app.joren.contracts.crawler.SiteActivity;
import org.jspecify.annotations.Nullable;

/**
 * All sites at a glance.
 *
 * @param page the sites
 * @param names what people call the apps
 * @param filter what names and addresses must have
 * @param month such as 2026-11, absent for the present one
 * @param order of the sites
 * @param descending whether the greatest comes first
 * @param number of the page, counted from 0
 */
record SitesView(ActivityPage page, Map<String, String> names, String filter, @Nullable String month,
		ActivityOrder order, boolean descending, int number) {

	/** The columns by which sites can be ordered. */
	public List<ActivityOrder> orders() {
		return List.of(ActivityOrder.values());
	}

	/** What a site is called; one that the console does not know keeps its id. */
	public String name(SiteActivity site) {
		return this.names.getOrDefault(site.appId(), site.appId());
	}

	/** Whether the console has a page of it. */
	public boolean isKnown(SiteActivity site) {
		return this.names.containsKey(site.appId());
	}

	/** How a column is sorted, in the words of ARIA; absent if it is not. */
	public @Nullable String sorted(String column) {
		return !column.equals(this.order.name()) ? null : this.descending ? "descending" : "ascending";
	}

	/**
	 * Whether a press on a column shows the greatest first: the second time the least.
	 */
	public boolean next(String column) {
		return !column.equals(this.order.name()) || !this.descending;
	}

	/** How many pages there are. */
	public int pages() {
		return (this.page.all() + Sites.PAGE - 1) / Sites.PAGE;
	}

}
