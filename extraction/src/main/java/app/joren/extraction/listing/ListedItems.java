package app.joren.extraction.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.metadata.AuthorLinks;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/**
 * Reads the articles that a page lists without knowing its markup: what belongs to an
 * article is the largest element around its link that holds a link to no other article.
 */
public final class ListedItems {

	private static final int LONGEST_DATE = 60;

	private static final int LONGEST_TITLE = 160;

	private ListedItems() {
	}

	/**
	 * The articles that a page lists, in its order.
	 * @param page the page
	 * @param links its links
	 * @param article which addresses are articles
	 */
	public static List<ListedItem> of(Page page, List<PageLink> links, Predicate<URI> article) {
		Map<String, List<PageLink>> byTarget = new LinkedHashMap<>();
		for (PageLink link : links) {
			if (article.test(link.target())) {
				byTarget.computeIfAbsent(Addresses.key(link.target()), (key) -> new ArrayList<>()).add(link);
			}
		}
		byTarget.remove(Addresses.key(page.address()));
		Map<Element, Set<String>> targetsUnder = new IdentityHashMap<>();
		byTarget.forEach((key, group) -> group.forEach((link) -> {
			for (Element e = link.anchor(); e != null; e = e.parent()) {
				targetsUnder.computeIfAbsent(e, (element) -> new HashSet<>()).add(key);
			}
		}));
		Set<String> labels = labels(byTarget);
		List<ListedItem> items = new ArrayList<>();
		byTarget.forEach((key, group) -> items.add(item(page, group, targetsUnder, labels)));
		return items;
	}

	/** Link texts that stand for several articles, such as "Read more". */
	private static Set<String> labels(Map<String, List<PageLink>> byTarget) {
		Map<String, Set<String>> targets = new HashMap<>();
		byTarget.forEach((key, group) -> group
			.forEach((link) -> targets.computeIfAbsent(link.text(), (text) -> new HashSet<>()).add(key)));
		Set<String> labels = new HashSet<>();
		targets.forEach((text, keys) -> {
			if (keys.size() > 1) {
				labels.add(text);
			}
		});
		return labels;
	}

	private static ListedItem item(Page page, List<PageLink> group, Map<Element, Set<String>> targetsUnder,
			Set<String> labels) {
		PageLink title = group.stream()
			.max(Comparator
				.comparingInt((PageLink link) -> titleWorth(link) - (labels.contains(link.text()) ? 400 : 0)))
			.orElseThrow();
		Element scope = scope(title.anchor(), targetsUnder);
		return new ListedItem(title.target(), scope, title.anchor(),
				hints(page, labels.contains(title.text()) ? headingIn(scope) : title(title), scope));
	}

	private static @Nullable String headingIn(Element scope) {
		Element heading = scope.selectFirst("h1,h2,h3,h4,h5,h6,[itemprop=headline]");
		return (heading == null || heading.text().isBlank()) ? null : heading.text();
	}

	private static int titleWorth(PageLink link) {
		boolean heading = link.anchor().closest("h1,h2,h3,h4,h5,h6,dt") != null
				|| link.anchor().selectFirst("h1,h2,h3,h4,h5,h6") != null;
		return Math.min(link.text().length(), 120) + (heading ? 1000 : 0) - (link.chrome() ? 500 : 0);
	}

	private static Element scope(Element anchor, Map<Element, Set<String>> targetsUnder) {
		Element scope = anchor;
		int steps = 0;
		while (scope.parent() != null && steps < 8 && !"body".equals(scope.parent().normalName())
				&& targetsUnder.getOrDefault(scope.parent(), Set.of()).size() == 1) {
			scope = scope.parent();
			steps++;
		}
		return scope;
	}

	private static Hints hints(Page page, @Nullable String title, Element scope) {
		return new Hints(title, date(scope).orElse(null), AuthorLinks.names(scope), image(page, scope), null);
	}

	private static @Nullable String title(PageLink link) {
		Element heading = link.anchor().selectFirst("h1,h2,h3,h4,h5,h6,[itemprop=headline]");
		String text = (heading != null) ? heading.text() : described(link);
		return text.isBlank() ? null : text.strip();
	}

	/**
	 * A short term, such as a number, is described by what follows it in a definition
	 * list.
	 */
	private static String described(PageLink link) {
		Element term = link.anchor().closest("dt");
		Element description = (term == null) ? null : term.nextElementSibling();
		boolean described = description != null && "dd".equals(description.normalName()) && link.text().length() < 20
				&& description.text().length() > link.text().length() && description.text().length() <= LONGEST_TITLE;
		return (described && description != null) ? description.text() : link.text();
	}

	/** The first machine-readable or short text in the scope that may be a date. */
	private static Optional<String> date(Element scope) {
		Element time = scope.selectFirst("time[datetime]");
		if (time != null) {
			return Optional.of(time.attr("datetime"));
		}
		Element before = scope.previousElementSibling();
		return dateIn(scope)
			.or(() -> (before != null && "dt".equals(before.normalName())) ? dateIn(before) : Optional.empty())
			.or(() -> headingBefore(scope).filter(DateLikeness::test));
	}

	/** Lists may be divided by day, with the day as the heading of its articles. */
	private static Optional<String> headingBefore(Element scope) {
		Element element = scope;
		for (int up = 0; up < 3 && element != null; up++) {
			for (Element e = element.previousElementSibling(); e != null; e = e.previousElementSibling()) {
				if (e.normalName().matches("h[1-6]")) {
					return (e.text().length() <= LONGEST_DATE) ? Optional.of(e.text()) : Optional.empty();
				}
			}
			element = element.parent();
		}
		return Optional.empty();
	}

	private static Optional<String> dateIn(Element scope) {
		return scope.stream()
			.map(Element::ownText)
			.filter((text) -> text.length() >= 5 && text.length() <= LONGEST_DATE)
			.filter((text) -> text.chars().anyMatch(Character::isDigit))
			.filter(DateLikeness::test)
			.findFirst();
	}

	private static @Nullable URI image(Page page, Element scope) {
		Element image = scope.selectFirst("img[src]");
		return (image == null) ? null : page.resolve(image.attr("src")).orElse(null);
	}

}
