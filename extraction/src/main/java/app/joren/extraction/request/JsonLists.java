package app.joren.extraction.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.hydration.Literals;
import app.joren.extraction.hydration.StateItem;
import app.joren.extraction.page.DecodedText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;

/** Finds lists of articles in JSON. */
public final class JsonLists {

	private static final int DEEPEST = 6;

	private static final List<String> NEXT = List.of("next", "next_page_url", "nextPageUrl", "nextUrl", "next_url",
			"nextPage", "next_page", "links.next", "links.next.href", "pagination.next", "pagination.nextPageUrl",
			"meta.next", "paging.next", "_links.next.href", "@odata.nextLink", "meta.pagination.next_url");

	private JsonLists() {
	}

	/** What an answer holds; empty if it is no JSON. */
	public static Optional<Object> read(FetchedPage answer) {
		String text = DecodedText.of(answer).text().strip();
		boolean json = text.startsWith("{") || text.startsWith("[");
		return json ? Optional.of(Literals.of(text)) : Optional.empty();
	}

	/** The lists of what may be articles, the likeliest first. */
	public static List<JsonList> of(Object root) {
		List<JsonList> lists = new ArrayList<>();
		collect("", root, 0, lists, Collections.newSetFromMap(new IdentityHashMap<>()));
		return lists.stream().sorted(Comparator.comparingInt(JsonList::worth).reversed()).toList();
	}

	private static void collect(String path, Object value, int depth, List<JsonList> lists, Set<Object> seen) {
		if (depth > DEEPEST || !(value instanceof Map<?, ?> || value instanceof List<?>) || !seen.add(value)) {
			return;
		}
		if (value instanceof List<?> list) {
			JsonList found = new JsonList(path, items(list));
			if (found.items().size() >= 2 && found.items().size() * 2 >= list.size()) {
				lists.add(found);
			}
		}
		else if (value instanceof Map<?, ?> map) {
			map.forEach((key, part) -> collect(path.isEmpty() ? key.toString() : path + "." + key, part, depth + 1,
					lists, seen));
		}
	}

	private static List<JsonItem> items(List<?> list) {
		List<JsonItem> items = new ArrayList<>();
		for (Object part : list) {
			if (part instanceof Map<?, ?> map) {
				StateItem.of(map).map((item) -> new JsonItem(StateItem.merged(map), item)).ifPresent(items::add);
			}
		}
		return items;
	}

	/** The list at a place. */
	public static Optional<JsonList> at(Object root, String path) {
		return value(root, path).filter(List.class::isInstance)
			.map((list) -> new JsonList(path, items((List<?>) list)));
	}

	/** The address at which the list goes on, where the answer says so itself. */
	public static Optional<URI> next(Object root, URI address) {
		return NEXT.stream()
			.flatMap((path) -> value(root, path).stream())
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.filter((text) -> text.matches("(?:https?://|/|\\?)\\S+"))
			.flatMap((text) -> References.resolve(address, text).stream())
			.findFirst();
	}

	private static Optional<Object> value(Object root, String path) {
		Object value = root;
		for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
			Object inner = (value instanceof Map<?, ?> map) ? map.get(name) : null;
			if (inner == null) {
				return Optional.empty();
			}
			value = inner;
		}
		return Optional.of(value);
	}

}
