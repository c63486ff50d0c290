package app.joren.extraction.hydration;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.literal.LiteralReader;

/** Looks through a state for the article of a page, or for the articles that it lists. */
final class StateSearch {

	private static final int DEEPEST = 40;

	private static final int MOST_VALUES = 300_000;

	private static final int ENOUGH = 400;

	private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final List<StateItem> articles = new ArrayList<>();

	private final List<Listed> lists = new ArrayList<>();

	private final String path;

	private int values;

	/**
	 * Things that a state lists.
	 *
	 * @param name what the list is called, may be empty
	 * @param items in their order
	 */
	record Listed(String name, List<StateItem> items) {

		int worth() {
			return this.items.stream()
				.mapToInt((item) -> 10 + ((item.date() != null) ? 20 : 0) + ((item.summary() != null) ? 5 : 0)
						+ ((item.image() != null) ? 3 : 0))
				.sum();
		}

	}

	StateSearch(Collection<?> roots, URI page) {
		this.path = decoded(page.getRawPath());
		roots.forEach((root) -> visit("", root, 0));
	}

	private static String decoded(String path) {
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	/** The article that the page is. */
	Optional<StateItem> article() {
		Optional<StateItem> addressed = this.articles.stream()
			.filter(this::isThisPage)
			.max((one, other) -> Integer.compare(one.weight(), other.weight()));
		if (addressed.isPresent()) {
			return addressed;
		}
		boolean many = this.lists.stream().anyMatch((list) -> list.items().size() >= 3);
		return this.articles.stream()
			.filter((item) -> item.weight() >= ENOUGH || (!many && item.weight() >= 200))
			.filter((item) -> !isListed(item) && this.path.length() > 1)
			.max((one, other) -> Integer.compare(one.weight(), other.weight()));
	}

	/** What the page lists, the most likely articles first. */
	List<Listed> lists() {
		return this.lists.stream()
			.filter((list) -> list.items().size() >= 2)
			.sorted((one, other) -> Integer.compare(other.worth(), one.worth()))
			.toList();
	}

	private boolean isListed(StateItem item) {
		return this.lists.stream()
			.anyMatch((list) -> list.items().size() >= 3
					&& list.items().stream().anyMatch((listed) -> listed.title().equals(item.title()))
					&& list.items().stream().filter((listed) -> listed.weight() >= 200).count() >= 3);
	}

	private boolean isThisPage(StateItem item) {
		String address = item.address();
		if (address == null || this.path.length() <= 1) {
			return false;
		}
		String end = decoded(address.replaceAll("^https?://[^/]*", "").replaceAll("[?#].*", "")).replaceAll("/+$", "");
		String here = this.path.replaceAll("(?:\\.html?)?/*$", "");
		return !end.isEmpty() && (here.equals(end) || here.endsWith(end.startsWith("/") ? end : "/" + end));
	}

	private void visit(String name, Object value, int depth) {
		if (depth > DEEPEST || ++this.values > MOST_VALUES) {
			return;
		}
		switch (value) {
			case Map<?, ?> map -> {
				if (this.seen.add(map)) {
					object(name, map, depth);
				}
			}
			case List<?> list -> {
				if (this.seen.add(list)) {
					list(name, list);
					list.forEach((part) -> visit(name, part, depth + 1));
				}
			}
			case String text when isJson(text) -> visit(name, LiteralReader.read(text), depth + 1);
			default -> {
				// Of no interest by itself.
			}
		}
	}

	private static boolean isJson(String text) {
		return text.length() > 80 && (text.startsWith("{\"") || text.startsWith("[{\""));
	}

	private void object(String name, Map<?, ?> map, int depth) {
		StateItem.of(map).filter(StateItem::isArticle).ifPresent(this.articles::add);
		if (map.size() >= 2 && map.values().stream().allMatch(Map.class::isInstance)) {
			list(name, new ArrayList<>(map.values()));
		}
		else if (map.keySet().stream().anyMatch((key) -> key.toString().contains(":"))) {
			normalised(map);
		}
		map.forEach((key, part) -> visit(key.toString(), part, depth + 1));
	}

	/**
	 * A store in which things stand side by side, each kind with its name before a colon.
	 */
	private void normalised(Map<?, ?> store) {
		Map<String, List<Object>> kinds = new LinkedHashMap<>();
		store.forEach((key, value) -> {
			int colon = key.toString().indexOf(':');
			if (colon > 0 && value instanceof Map<?, ?> thing) {
				kinds.computeIfAbsent(key.toString().substring(0, colon), (kind) -> new ArrayList<>()).add(thing);
			}
		});
		kinds.forEach(this::list);
	}

	private void list(String name, List<?> list) {
		List<StateItem> items = new ArrayList<>();
		for (Object part : list) {
			if (part instanceof Map<?, ?> map) {
				StateItem.of(map).filter(StateItem::isEntry).ifPresent(items::add);
			}
		}
		if (items.size() >= 2 && items.size() * 2 >= list.size()) {
			this.lists.add(new Listed(name, items));
		}
	}

}
