package app.joren.extraction.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.contracts.definition.ItemSelectors;
import org.jsoup.nodes.Element;

/**
 * Names the items of a list: the fewest kinds of elements that hold all of them.
 */
public final class ItemNames {

	private static final int MOST = 3;

	private static final Pattern STABLE = Pattern.compile("[A-Za-z][A-Za-z_-]+");

	/** Every link is an item of its own. */
	private static final ItemSelectors LINKS = new ItemSelectors("a[href]", "", null, null, null, null);

	private ItemNames() {
	}

	/**
	 * Selectors that give just these items, or all links where the items have no names.
	 */
	public static ItemSelectors of(List<ListedItem> items) {
		Map<String, Set<ListedItem>> named = new LinkedHashMap<>();
		for (ListedItem item : items) {
			names(item.scope())
				.forEach((name) -> named.computeIfAbsent(name, (key) -> new LinkedHashSet<>()).add(item));
		}
		Set<ListedItem> open = new LinkedHashSet<>(items);
		List<String> chosen = new ArrayList<>();
		while (!open.isEmpty() && chosen.size() < MOST) {
			String best = best(named, open);
			chosen.add(best);
			open.removeAll(named.getOrDefault(best, Set.of()));
		}
		return open.isEmpty() && !chosen.isEmpty()
				? new ItemSelectors(String.join(", ", chosen), "a[href]", null, null, null, null) : LINKS;
	}

	/** The name of most of the items; of equals the first, which says most. */
	private static String best(Map<String, Set<ListedItem>> named, Set<ListedItem> open) {
		String best = "";
		long most = 0;
		for (Map.Entry<String, Set<ListedItem>> name : named.entrySet()) {
			long count = name.getValue().stream().filter(open::contains).count();
			if (count > most) {
				best = name.getKey();
				most = count;
			}
		}
		return best;
	}

	private static List<String> names(Element scope) {
		if (scope.nameIs("a")) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		scope.classNames()
			.stream()
			.filter(STABLE.asMatchPredicate())
			.forEach((name) -> names.add(scope.normalName() + "." + name));
		names.add(scope.normalName());
		return names;
	}

}
