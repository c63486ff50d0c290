package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.Control;
import app.joren.extraction.listing.Controls;
import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.listing.NextPage;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.listing.PagingFinder;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.request.CountedRequest;
import app.joren.extraction.request.CountedRequests;
import app.joren.extraction.request.JsonList;
import app.joren.extraction.request.JsonLists;
import app.joren.extraction.request.ListAnswer;
import app.joren.extraction.request.MoreSigns;
import app.joren.extraction.request.PageScripts;

/**
 * Finds out how a list goes on. Links are believed; what is counted in an address, and
 * what only scripts ask for, is asked for once, and counts if it brings other articles.
 */
final class ListPagingSearch {

	private static final int PROBES_EACH = 4;

	/** Requests left for what comes after. */
	private static final int KEEP = 2;

	private final Exploration exploration;

	private final Predicate<URI> article;

	private final ListScripts scripts;

	private final JsonLinks links;

	ListPagingSearch(Exploration exploration, Predicate<URI> article, Collection<String> patterns) {
		this.exploration = exploration;
		this.article = article;
		this.scripts = new ListScripts(exploration);
		this.links = new JsonLinks(exploration, patterns);
	}

	/**
	 * How a list goes on.
	 *
	 * @param paging of its pages
	 * @param more what else its articles come from
	 */
	record Found(Paging paging, List<ItemSource> more) {
	}

	/** Whether a list shows signs of going on by requests of scripts. */
	static boolean mayAsk(SitePage list) {
		List<String> inline = PageScripts.inline(list.page());
		return NextPage.of(list.page()).isEmpty() && (MoreSigns.in(list.page(), inline).isPresent()
				|| !CountedRequests.of(list.page(), inline).isEmpty());
	}

	/** How a list goes on. */
	Found of(SitePage list, List<ListedItem> items) {
		Map<String, URI> patterns = patterns(list);
		if (!patterns.isEmpty() || NextPage.of(list.page()).isPresent()) {
			return new Found(new Paging.Links(List.copyOf(patterns.keySet()), List.of()), List.of());
		}
		Set<String> shown = new HashSet<>();
		items.forEach((item) -> shown.add(Addresses.key(item.address())));
		List<String> inline = this.scripts.inline(list.page());
		Optional<String> sign = MoreSigns.in(list.page(), inline);
		return asked(list, shown, inline)
			.or(() -> sign.isEmpty() ? Optional.empty()
					: asked(list, shown, this.scripts.all(list.page(), KEEP + PROBES_EACH)))
			.orElseGet(() -> new Found(sign.<Paging>map(Paging.Unread::new).orElseGet(() -> linked(list)), List.of()));
	}

	/** Older pages may be named in words alone, which the crawler follows. */
	private static Paging linked(SitePage list) {
		return NextPage.onwards(list.page()).isPresent() ? new Paging.Links(List.of(), List.of()) : new Paging.None();
	}

	private Map<String, URI> patterns(SitePage list) {
		List<PageLink> links = new ArrayList<>(list.links());
		for (Control choice : Controls.choices(list.page())) {
			if (this.exploration.scope().contains(choice.target())) {
				links.add(new PageLink(Addresses.normalise(choice.target()), choice.element(), choice.element().text(),
						false));
			}
		}
		return new LinkedHashMap<>(PagingFinder.patterns(list.address(), links, this.article));
	}

	private Optional<Found> asked(SitePage list, Set<String> shown, List<String> texts) {
		int probes = PROBES_EACH;
		for (CountedRequest request : CountedRequests.of(list.page(), texts)) {
			for (int number : numbers(request, shown.size())) {
				if (probes-- > 0 && this.exploration.left() > KEEP && isAllowed(request)) {
					Optional<Found> found = probe(list, shown, texts, request, number);
					if (found.isPresent()) {
						return found;
					}
				}
			}
		}
		return Optional.empty();
	}

	private boolean isAllowed(CountedRequest request) {
		URI address = request.address(1);
		return this.exploration.isOfSite(address) && !this.article.test(address);
	}

	private static Set<Integer> numbers(CountedRequest request, int shown) {
		Set<Integer> numbers = new LinkedHashSet<>();
		if (request.number() > 0) {
			numbers.add(request.number());
		}
		if (request.offset()) {
			numbers.add((request.size() > 0) ? request.size() : shown);
		}
		else {
			numbers.add(2);
			numbers.add(1);
		}
		return numbers;
	}

	private Optional<Found> probe(SitePage list, Set<String> shown, List<String> texts, CountedRequest request,
			int number) {
		URI address = request.address(number);
		Optional<FetchedPage> answer = this.exploration.raw(address);
		if (answer.isEmpty()) {
			return Optional.empty();
		}
		Page page = ListAnswer.of(answer.get(), list.address());
		Set<String> other = keys(page);
		other.removeAll(shown);
		if (!other.isEmpty()) {
			int step = request.offset() ? Math.max(1, (request.size() > 0) ? request.size() : number) : 1;
			return Optional.of(new Found(new Paging.Numbered(request.template(), number, step), List.of()));
		}
		return json(list, texts, request, number, answer.get());
	}

	private Set<String> keys(Page page) {
		Set<String> keys = new HashSet<>();
		List<PageLink> links = PageLinks.of(page, this.exploration.scope());
		ListedItems.of(page, links, this.article)
			.stream()
			.filter((item) -> !PageLinks.isChrome(item.anchor()))
			.forEach((item) -> keys.add(Addresses.key(item.address())));
		return keys;
	}

	private Optional<Found> json(SitePage list, List<String> texts, CountedRequest request, int number,
			FetchedPage answer) {
		Object root = JsonLists.read(answer).orElse(null);
		if (root == null) {
			return Optional.empty();
		}
		for (JsonList found : JsonLists.of(root).stream().filter(JsonList::isOfArticles).limit(2).toList()) {
			Optional<String> link = this.links.of(found, list.page(), texts, answer.address());
			if (link.isPresent()) {
				int step = request.offset() ? Math.max(1, found.items().size()) : 1;
				ItemSource source = new ItemSource.JsonList(request.address(number), found.path(), link.get(),
						new Paging.Numbered(request.template(), number + step, step), Evidence.of(0.85,
								"%s; it answers with %d articles".formatted(request.sign(), found.items().size())));
				return Optional.of(new Found(new Paging.None(), List.of(source)));
			}
		}
		return Optional.empty();
	}

}
