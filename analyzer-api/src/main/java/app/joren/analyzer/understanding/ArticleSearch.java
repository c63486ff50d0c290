package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.PatternInduction;
import app.joren.extraction.listing.LinkGroup;
import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import org.jsoup.nodes.Element;

/**
 * Finds out which addresses are articles. What feeds and interfaces name are articles;
 * without them, and beside them, groups of links in lists are looked into: a group is one
 * of articles if its pages are.
 */
final class ArticleSearch {

	private static final int GROUPS = 5;

	/** As many links as make a list. */
	private static final int LEAST = 3;

	private static final int LOOKS = 2;

	/** Some of what lists link to is gone. */
	private static final int TRIES = 5;

	private final Exploration exploration;

	private final Candidates candidates;

	private final ArticleJudge judge;

	private final Set<String> patterns = new LinkedHashSet<>();

	private final Set<String> refused = new LinkedHashSet<>();

	ArticleSearch(Exploration exploration, Candidates candidates, ArticleJudge judge) {
		this.exploration = exploration;
		this.candidates = candidates;
		this.judge = judge;
	}

	/** Learns patterns from what is named, then from lists, then from the sitemap. */
	void learn(Collection<SitePage> lists, List<URI> sitemap) {
		List<URI> named = this.candidates.known().stream().map(Candidate::address).toList();
		PatternInduction.induce(named).forEach((pattern) -> {
			if (holds(pattern, named)) {
				this.patterns.add(pattern);
			}
		});
		groups(lists).stream().limit(GROUPS).forEach(this::lookInto);
		if (this.patterns.isEmpty()) {
			clusters(sitemap).forEach((cluster) -> lookInto(cluster));
		}
	}

	/** Learns from what stands in the same place of two pages of one list. */
	void widen(SitePage first, SitePage second) {
		for (LinkGroup group : LinkGroup.of(first.links())) {
			Set<URI> both = new LinkedHashSet<>(group.targets());
			boolean articles = both.stream().filter(this::isArticle).count() * 2 >= both.size();
			Optional<LinkGroup> other = LinkGroup.of(second.links())
				.stream()
				.filter((candidate) -> candidate.key().equals(group.key()))
				.findFirst();
			if (articles && other.isPresent() && both.addAll(other.get().targets())) {
				lookInto(List.copyOf(both));
			}
		}
	}

	boolean isArticle(URI address) {
		return matchers().stream().anyMatch((pattern) -> pattern.matches(address));
	}

	List<String> patterns() {
		return List.copyOf(this.patterns);
	}

	private List<AddressPattern> matchers() {
		return this.patterns.stream().map(AddressPattern::of).toList();
	}

	/** A feed may name pages that are no articles; their pattern is left out. */
	private boolean holds(String pattern, Collection<URI> addresses) {
		AddressPattern matcher = AddressPattern.of(pattern);
		List<URI> matching = addresses.stream().filter(matcher::matches).toList();
		int seen = 0;
		int good = 0;
		Set<URI> looks = new LinkedHashSet<>(matching.stream().filter(this.exploration::isRead).toList());
		looks.addAll(spread(matching, TRIES));
		for (URI address : looks) {
			if (seen < LOOKS || this.exploration.isRead(address)) {
				Optional<SitePage> page = this.exploration.page(address);
				if (page.isPresent()) {
					seen++;
					good += this.judge.isArticle(page.get(), this.candidates.find(address)) ? 1 : 0;
				}
			}
		}
		return seen > 0 && good * 3 >= seen * 2;
	}

	private record Group(List<ListedItem> items, double dated, double text, int size, boolean chrome) {

		double worth() {
			return this.dated * 3 + Math.min(this.text, 60) / 30 + Math.min(this.size, 20) / 20.0
					- (this.chrome ? 2 : 0);
		}

		/** A young site may have two stories. */
		boolean isOfHeadlines() {
			return !this.chrome && this.items.stream().allMatch((item) -> isHeadline(item.anchor()));
		}

		private static boolean isHeadline(Element anchor) {
			return anchor.closest("h1,h2,h3,h4") != null || anchor.selectFirst("h1,h2,h3,h4") != null;
		}

		List<URI> addresses() {
			return this.items.stream().map(ListedItem::address).toList();
		}

	}

	private List<Group> groups(Collection<SitePage> lists) {
		List<Group> groups = new ArrayList<>();
		for (SitePage list : lists) {
			for (LinkGroup links : LinkGroup.of(list.links(), LEAST - 1)) {
				Set<String> keys = links.targets().stream().map(Addresses::key).collect(Collectors.toSet());
				List<ListedItem> items = ListedItems.of(list.page(), list.links(),
						(address) -> keys.contains(Addresses.key(address)));
				double dated = items.stream().filter((item) -> item.hints().date() != null).count()
						/ (double) Math.max(1, items.size());
				groups.add(new Group(items, dated, links.textLength(), items.size(), links.chrome()));
			}
		}
		return groups.stream()
			.filter((group) -> group.size() >= LEAST || group.size() == LEAST - 1 && group.isOfHeadlines())
			.filter((group) -> group.dated() >= 0.5 || group.text() >= 12)
			.filter((group) -> this.patterns.isEmpty() || (group.dated() >= 0.5 && !group.chrome()))
			.filter((group) -> group.worth() > 0.8)
			.filter(this::isUnknown)
			.sorted(Comparator.comparingDouble(Group::worth).reversed())
			.toList();
	}

	private boolean isUnknown(Group group) {
		long known = group.addresses().stream().filter((address) -> isArticle(address) || isRefused(address)).count();
		return known * 2 < group.size();
	}

	private void lookInto(Group group) {
		if (isUnknown(group)) {
			Candidate.Origin origin = (group.dated() >= 0.5) ? Candidate.Origin.DATED_LIST : Candidate.Origin.LIST;
			group.items()
				.forEach((item) -> this.candidates.add(Candidate.of(item.address(), item.hints(), null, origin)));
			lookInto(group.addresses());
		}
	}

	private void lookInto(List<URI> addresses) {
		for (String pattern : PatternInduction.induce(addresses)) {
			boolean articles = !this.patterns.contains(pattern) && !this.refused.contains(pattern)
					&& holds(pattern, addresses);
			(articles ? this.patterns : this.refused).add(pattern);
		}
	}

	private boolean isRefused(URI address) {
		return this.refused.stream().map(AddressPattern::of).anyMatch((pattern) -> pattern.matches(address));
	}

	private static List<URI> spread(List<URI> addresses, int count) {
		if (addresses.size() <= count) {
			return addresses;
		}
		List<URI> spread = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			spread.add(addresses.get(i * (addresses.size() - 1) / Math.max(1, count - 1)));
		}
		return spread;
	}

	private static List<List<URI>> clusters(List<URI> sitemap) {
		return PatternInduction.induce(sitemap)
			.stream()
			.map(AddressPattern::of)
			.map((pattern) -> sitemap.stream().filter(pattern::matches).toList())
			.filter((cluster) -> cluster.size() >= 4)
			.limit(GROUPS)
			.toList();
	}

}
