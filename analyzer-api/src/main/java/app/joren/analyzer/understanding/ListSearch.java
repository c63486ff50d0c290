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
		List<SitePage> pages = new ArrayList<>(List.of(home));
		pages.addAll(likeliest(candidates, 1, most));
		return pages;
	}

	/**
	 * Reads further lists, which known lists link to: their neighbours in the same
	 * folder, and the folders of what they list.
	 * @param lists pages that were read
	 * @param candidates known articles
	 * @param most how many pages at the most
	 */
	List<SitePage> readFurther(Iterable<SitePage> lists, Candidates candidates, int most) {
		raiseFolders(candidates);
		for (SitePage list : lists) {
			String folder = folder(list.address());
			for (PageLink link : list.links()) {
				boolean neighbour = !folder.isEmpty() && folder.equals(folder(link.target()));
				if (neighbour && link.text().length() < 40 && !LinkWords.nameOther(link.text())) {
					raise(link.target(), 3);
				}
			}
		}
		return likeliest(candidates, 3, most);
	}

	private List<SitePage> likeliest(Candidates candidates, int least, int most) {
		List<SitePage> pages = new ArrayList<>();
		this.addresses.values()
			.stream()
			.filter((address) -> candidates.find(address).isEmpty() && !this.exploration.isRead(address))
			.filter((address) -> worth(address) >= least)
			.sorted(Comparator.comparingInt(this::worth).reversed())
			.limit(most)
			.forEach((address) -> this.exploration.page(address).ifPresent(pages::add));
		return pages;
	}

	private static String folder(URI address) {
		String path = Addresses.path(address);
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
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
