package app.joren.extraction.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.NextPage;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.listing.PagingFinder;
import app.joren.extraction.page.Page;

/** Where a list goes on, by the definition and by what its pages say themselves. */
final class ListPaging {

	/** A list that goes on for longer is a trap. */
	private static final int DEEPEST = 200;

	private final Map<String, Paging> bySource = new LinkedHashMap<>();

	private final ArticleAddresses articles;

	ListPaging(SiteDefinition definition, ArticleAddresses articles) {
		this.articles = articles;
		for (Section section : definition.sections()) {
			for (int i = 0; i < section.sources().size(); i++) {
				if (section.sources().get(i) instanceof ItemSource.ListPage list) {
					this.bySource.put(section.id() + "/" + i, list.paging());
				}
			}
		}
	}

	List<URI> further(Lead lead, Page page, List<PageLink> links) {
		if (lead.depth() >= DEEPEST) {
			return List.of();
		}
		List<URI> further = new ArrayList<>(PagingFinder.next(links, this.articles::mayBe));
		NextPage.onwards(page).map(OtherName.of(page)::here).ifPresent(further::add);
		Paging paging = this.bySource.getOrDefault(lead.source(), new Paging.None());
		if (paging instanceof Paging.Links linked) {
			List<AddressPattern> patterns = linked.patterns().stream().map(AddressPattern::of).toList();
			links.stream()
				.map(PageLink::target)
				.filter((target) -> patterns.stream().anyMatch((pattern) -> pattern.matches(target)))
				.forEach(further::add);
			linked.selectors()
				.forEach((selector) -> page.document()
					.select(selector)
					.forEach((element) -> page.resolve(element.attr("href")).ifPresent(further::add)));
		}
		if (paging instanceof Paging.Numbered numbered) {
			int next = numbered.second() + lead.depth() * numbered.step();
			further.add(URI.create(numbered.template().replace("{page}", Integer.toString(next))));
		}
		return further.stream()
			.filter(this.articles.scope()::contains)
			.filter((target) -> !this.articles.mayBe(target))
			.map(Addresses::normalise)
			.distinct()
			.toList();
	}

}
