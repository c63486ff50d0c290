package app.joren.extraction.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.cms.CmsInterface;
import app.joren.extraction.cms.CmsInterfaces;
import app.joren.extraction.listing.Control;
import app.joren.extraction.listing.Controls;
import app.joren.extraction.listing.NextPage;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.listing.PagingFinder;
import app.joren.extraction.page.Page;
import app.joren.extraction.request.CountedRequest;
import org.jsoup.nodes.Element;

/** Where a list goes on, by the definition and by what its pages say themselves. */
final class ListPaging {

	/** A list that goes on for longer is a trap. */
	private static final int DEEPEST = 1000;

	private final Map<String, ItemSource> sources = new LinkedHashMap<>();

	private final ArticleAddresses articles;

	ListPaging(SiteDefinition definition, ArticleAddresses articles) {
		this.articles = articles;
		for (Section section : definition.sections()) {
			for (int i = 0; i < section.sources().size(); i++) {
				this.sources.put(section.id() + "/" + i, section.sources().get(i));
			}
		}
	}

	/** The first page of a source. */
	Optional<URI> source(String id) {
		return Optional.ofNullable(this.sources.get(id)).map(ItemSource::address);
	}

	/** A source that is JSON. */
	Optional<ItemSource.JsonList> json(String id) {
		return (this.sources.get(id) instanceof ItemSource.JsonList list) ? Optional.of(list) : Optional.empty();
	}

	/** The system that a source asks for its posts. */
	Optional<CmsInterface> cms(String id) {
		return (this.sources.get(id) instanceof ItemSource.Cms cms) ? CmsInterfaces.named(cms.system())
				: Optional.empty();
	}

	/** Whether a source's pages are counted, and not found by links. */
	boolean isCounted(String id) {
		return paging(id) instanceof Paging.Numbered;
	}

	/** The next page of a source whose pages are counted. */
	Optional<URI> counted(Lead lead) {
		boolean deep = lead.depth() >= DEEPEST;
		return (!deep && paging(lead.source()) instanceof Paging.Numbered numbered)
				? Optional.of(counted(numbered, lead.depth())) : Optional.empty();
	}

	List<URI> further(Lead lead, Page page, List<PageLink> links) {
		if (lead.depth() >= DEEPEST) {
			return List.of();
		}
		Stream<URI> found = Stream.concat(onwards(page, links), linked(lead, page, links))
			.filter(this.articles.scope()::contains)
			.filter((target) -> !this.articles.mayBe(target));
		return Stream.concat(found, counted(lead).stream()).map(Addresses::normalise).distinct().toList();
	}

	private Stream<URI> onwards(Page page, List<PageLink> links) {
		return Stream.concat(PagingFinder.next(links, this.articles::mayBe).stream(),
				NextPage.onwards(page).map(OtherName.of(page)::here).stream());
	}

	private Stream<URI> linked(Lead lead, Page page, List<PageLink> links) {
		if (!(paging(lead.source()) instanceof Paging.Links linked)) {
			return Stream.empty();
		}
		List<AddressPattern> patterns = linked.patterns().stream().map(AddressPattern::of).toList();
		Stream<URI> targets = Stream.concat(links.stream().map(PageLink::target),
				Stream.concat(Controls.of(page).stream(), Controls.choices(page).stream()).map(Control::target));
		Stream<URI> matching = targets
			.filter((target) -> patterns.stream().anyMatch((pattern) -> pattern.matches(target)));
		Stream<Element> selected = linked.selectors()
			.stream()
			.flatMap((selector) -> page.document().select(selector).stream());
		return Stream.concat(matching, selected.flatMap((element) -> page.resolve(element.attr("href")).stream()));
	}

	private Paging paging(String id) {
		return switch (this.sources.get(id)) {
			case ItemSource.ListPage list -> list.paging();
			case ItemSource.JsonList list -> list.paging();
			case null, default -> new Paging.None();
		};
	}

	private static URI counted(Paging.Numbered numbered, int depth) {
		int number = numbered.second() + depth * numbered.step();
		return URI.create(numbered.template().replace(CountedRequest.PLACE, Integer.toString(number)));
	}

}
