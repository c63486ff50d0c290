package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.listing.PageLink;

/** Reads the pages that are likeliest to list articles. */
final class ListSearch {

	private final Exploration exploration;

	private final Map<String, Integer> worth = new HashMap<>();

	private final Map<String, URI> addresses = new LinkedHashMap<>();

	ListSearch(Exploration exploration) {
		this.exploration = exploration;
	}

	/**
	 * Reads likely lists.
	 * @param home the start page
	 * @param feeds the feeds, which name the page they belong to
	 * @param candidates known articles, in whose folders lists lie
	 * @param most how many pages at the most
	 */
	List<SitePage> read(SitePage home, Iterable<Feed> feeds, Candidates candidates, int most) {
		for (Feed feed : feeds) {
			if (feed.home() != null) {
				raise(feed.home(), 4);
			}
		}
		home.links().forEach(this::raiseByLink);
		raiseFolders(candidates);
		List<SitePage> pages = new ArrayList<>();
		pages.add(home);
		this.addresses.values()
			.stream()
			.filter((address) -> candidates.find(address).isEmpty())
			.filter((address) -> worth(address) > 0)
			.sorted(Comparator.comparingInt(this::worth).reversed())
			.limit(most)
			.forEach((address) -> this.exploration.page(address).ifPresent(pages::add));
		return pages.stream().distinct().toList();
	}

	/**
	 * The folders that hold several articles are likely to answer with a list of them.
	 */
	private void raiseFolders(Candidates candidates) {
		Map<URI, Integer> folders = new LinkedHashMap<>();
		candidates.all().forEach((candidate) -> {
			List<String> segments = Addresses.segments(candidate.address());
			for (int depth = 1; depth < segments.size(); depth++) {
				String path = "/" + String.join("/", segments.subList(0, depth)) + "/";
				folders.merge(candidate.address().resolve(path), 1, Integer::sum);
			}
		});
		folders.forEach((folder, count) -> {
			boolean number = Addresses.segments(folder).getLast().matches("\\d+");
			if (count >= 2 && !number) {
				raise(folder, 3);
			}
		});
	}

	private void raiseByLink(PageLink link) {
		String words = link.text() + " " + link.target().getPath();
		int worth = 0;
		worth += LinkWords.nameList(words) ? 2 : 0;
		worth += (link.chrome() && link.text().length() < 40) ? 1 : 0;
		worth -= LinkWords.nameOther(words) ? 3 : 0;
		worth -= Math.max(0, Addresses.segments(link.target()).size() - 2);
		raise(link.target(), worth);
	}

	/** An address is as worthy as its best mention, and what several say adds up. */
	private void raise(URI address, int by) {
		if (this.exploration.scope().contains(address)) {
			String key = Addresses.key(address);
			this.addresses.putIfAbsent(key, address);
			this.worth.merge(key, by, (a, b) -> (a > 0 && b > 0 && by >= 3) ? a + b : Math.max(a, b));
		}
	}

	private int worth(URI address) {
		return this.worth.getOrDefault(Addresses.key(address), 0);
	}

}
