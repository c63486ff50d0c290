package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.site.Hints;

/**
 * Adds what lists and sitemaps say about articles to what is known of them.
 *
 * @param article which addresses are articles
 */
record ListedCandidates(Predicate<URI> article) {

	void addTo(Candidates candidates, Collection<SitePage> lists, List<URI> sitemap) {
		for (SitePage list : lists) {
			for (ListedItem item : ListedItems.of(list.page(), list.links(), this.article)) {
				Candidate.Origin origin = (item.hints().date() != null) ? Candidate.Origin.DATED_LIST
						: Candidate.Origin.LIST;
				candidates.add(Candidate.of(item.address(), item.hints(), null, origin));
			}
		}
		sitemap.stream()
			.filter(this.article)
			.forEach((address) -> candidates.add(Candidate.of(address, Hints.none(), null, Candidate.Origin.SITEMAP)));
	}

}
