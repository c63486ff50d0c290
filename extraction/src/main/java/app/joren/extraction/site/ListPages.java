package app.joren.extraction.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.address.SiteScope;
import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.listing.SelectedItems;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.request.ListAnswer;

/**
 * Reads pages that list articles, and the parts of pages by which lists go on.
 *
 * @param scope the site
 * @param articles which addresses may be articles
 * @param paging where lists go on
 * @param selectors what lists call their items
 */
record ListPages(SiteScope scope, ArticleAddresses articles, ListPaging paging, ListSelectors selectors) {

	/** Whether an answer may be less than a page: what scripts put into a list. */
	boolean isPart(Lead lead, FetchedPage fetched) {
		return lead.depth() > 0 && this.paging.isCounted(lead.source()) && ListAnswer.isPart(fetched);
	}

	/** A part of a page, with its links as they are in the list. */
	Page part(Lead lead, FetchedPage fetched) {
		return ListAnswer.of(fetched, this.paging.source(lead.source()).orElse(fetched.address()));
	}

	Reading read(Lead lead, Page page) {
		Optional<URI> moved = MetaRefresh.target(page).filter(this.scope::isOnSite);
		if (moved.isPresent()) {
			return new Reading.MovedTo(moved.get(), List.of(lead.at(moved.get())));
		}
		List<PageLink> links = PageLinks.of(page, this.scope);
		List<ListedItem> items = ListedItems.of(page, links, this.articles::mayBe);
		Optional<SelectedItems> selected = this.selectors.select(lead, page);
		List<Lead> leads = new ArrayList<>();
		for (ListedItem item : items) {
			boolean chrome = PageLinks.isChrome(item.anchor());
			Optional<ListedItem> listed = selected.isEmpty() ? Optional.of(item) : selected.get().select(item);
			Set<String> sections = (chrome || listed.isEmpty()) ? Set.of() : lead.sections();
			leads.add(new Lead(item.address(), PageKind.ARTICLE, "", sections, listed.orElse(item).hints(), 0));
		}
		if (!items.isEmpty() || lead.depth() == 0) {
			this.paging.further(lead, page, links).forEach((next) -> leads.add(lead.further(next)));
		}
		return new Reading.ListRead(leads);
	}

}
