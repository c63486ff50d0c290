package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.extraction.listing.LinkGroup;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.request.AskedLists;
import app.joren.extraction.request.CountedRequest;
import app.joren.extraction.request.CountedRequests;
import app.joren.extraction.request.JsonList;
import app.joren.extraction.request.JsonLists;

/**
 * Looks for a list of articles in what the scripts of a page ask for, where the page
 * itself lists nothing.
 */
final class JsonListDiscovery {

	private static final int REQUESTS = 5;

	/** Requests left for what comes after. */
	private static final int KEEP = 20;

	private final Exploration exploration;

	private final ListScripts scripts;

	JsonListDiscovery(Exploration exploration) {
		this.exploration = exploration;
		this.scripts = new ListScripts(exploration);
	}

	/**
	 * What was found.
	 *
	 * @param source for the definition
	 * @param candidates its first articles
	 */
	record Found(ItemSource.JsonList source, List<Candidate> candidates) {
	}

	/** A list behind a page that has none. */
	Optional<Found> behind(SitePage page) {
		if (LinkGroup.of(page.links()).stream().anyMatch((group) -> !group.chrome())) {
			return Optional.empty();
		}
		List<String> texts = this.scripts.all(page.page(), KEEP);
		return requests(page, texts).entrySet()
			.stream()
			.limit(REQUESTS)
			.filter((request) -> this.exploration.isOfSite(request.getKey()))
			.filter((request) -> this.exploration.left() > KEEP)
			.map((request) -> ask(page, texts, request.getKey(), request.getValue()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** First pages, each with how it goes on. */
	private static Map<URI, Optional<CountedRequest>> requests(SitePage page, List<String> texts) {
		Map<URI, Optional<CountedRequest>> requests = new LinkedHashMap<>();
		for (CountedRequest request : CountedRequests.of(page.page(), texts)) {
			boolean fromNought = request.offset() || request.number() == 0;
			requests.putIfAbsent(request.address(fromNought ? 0 : 1), Optional.of(request));
		}
		AskedLists.of(page.page(), texts).forEach((address) -> requests.putIfAbsent(address, Optional.empty()));
		return requests;
	}

	private Optional<Found> ask(SitePage page, List<String> texts, URI address, Optional<CountedRequest> request) {
		Optional<FetchedPage> answer = this.exploration.raw(address);
		List<JsonList> lists = answer.flatMap(JsonLists::read).map(JsonLists::of).orElse(List.of());
		JsonLinks links = new JsonLinks(this.exploration, List.of());
		for (JsonList list : lists.stream().filter(JsonList::isOfArticles).limit(2).toList()) {
			Optional<String> link = links.of(list, page.page(), texts, address);
			if (link.isPresent()) {
				ItemSource.JsonList source = new ItemSource.JsonList(address, list.path(), link.get(),
						request.map((counted) -> paging(counted, list)).orElseGet(Paging.None::new),
						Evidence.of(0.9, "A script of the start page asks for it; it lists %d articles"
							.formatted(list.items().size())));
				return Optional.of(new Found(source, candidates(list, link.get())));
			}
		}
		return Optional.empty();
	}

	private static Paging paging(CountedRequest request, JsonList list) {
		int size = Math.max(1, list.items().size());
		return request.offset() ? new Paging.Numbered(request.template(), size, size)
				: new Paging.Numbered(request.template(), (request.number() == 0) ? 1 : 2, 1);
	}

	private List<Candidate> candidates(JsonList list, String link) {
		EntryCandidates entries = new EntryCandidates(this.exploration.scope(),
				OtherName.of(null, this.exploration.home()), Candidate.Origin.CMS);
		List<Candidate> candidates = new ArrayList<>();
		list.entries(link, this.exploration.home()).forEach((entry) -> entries.of(entry).ifPresent(candidates::add));
		return candidates;
	}

}
