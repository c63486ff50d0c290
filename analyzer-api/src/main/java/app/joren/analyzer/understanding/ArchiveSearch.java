package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.PatternInduction;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.listing.PageLink;

/**
 * Looks for further kinds of lists, such as categories, tags, years and authors: of each
 * kind of address that several links share one page is read, and the kind counts if that
 * page lists articles.
 */
final class ArchiveSearch {

	private static final int KINDS = 4;

	private static final int LEAST_ITEMS = 2;

	private final Exploration exploration;

	private final Predicate<URI> article;

	ArchiveSearch(Exploration exploration, Predicate<URI> article) {
		this.exploration = exploration;
		this.article = article;
	}

	Map<String, URI> patterns() {
		Map<String, URI> patterns = new LinkedHashMap<>();
		int kinds = 0;
		for (Map.Entry<String, List<URI>> kind : kinds().entrySet()) {
			if (kinds++ < KINDS && this.exploration.left() > 2) {
				URI example = kind.getValue().get(kind.getValue().size() / 2);
				this.exploration.page(example)
					.filter((page) -> ListedItems.of(page.page(), page.links(), this.article).size() >= LEAST_ITEMS)
					.filter((page) -> listsOutsideChrome(page) >= LEAST_ITEMS)
					.ifPresent((page) -> patterns.put(kind.getKey(), example));
			}
		}
		return patterns;
	}

	private int listsOutsideChrome(SitePage page) {
		Set<URI> targets = new HashSet<>();
		page.links()
			.stream()
			.filter((link) -> !link.chrome() && this.article.test(link.target()))
			.forEach((link) -> targets.add(link.target()));
		return targets.size();
	}

	private Map<String, List<URI>> kinds() {
		Collection<URI> targets = new LinkedHashSet<>();
		for (SitePage page : this.exploration.readPages()) {
			page.links()
				.stream()
				.map(PageLink::target)
				.filter((target) -> !this.article.test(target) && !this.exploration.isRead(target))
				.forEach(targets::add);
		}
		Map<String, List<URI>> kinds = new LinkedHashMap<>();
		for (String pattern : PatternInduction.induce(targets)) {
			AddressPattern matcher = AddressPattern.of(pattern);
			List<URI> members = new ArrayList<>(targets.stream().filter(matcher::matches).toList());
			boolean folder = pattern.indexOf('/', 1) > 0 || pattern.contains("?");
			if (members.size() >= 3 && folder) {
				kinds.put(pattern, members);
			}
		}
		return kinds;
	}

}
