package app.joren.extraction.hydration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object by families of names. */
final class StateFields {

	private static final List<String> TITLES = List.of("headline", "title", "name", "heading", "subject", "titleText");

	private static final List<String> ADDRESSES = List.of("url", "permalink", "link", "href", "canonicalUrl",
			"canonical", "webUrl", "path", "pathname", "uri", "slug", "handle", "urlSlug", "code");

	private static final List<String> AUTHORS = List.of("authors", "author", "byline", "writers", "writer", "creator",
			"createdBy", "contributors");

	private static final List<String> NAMES = List.of("name", "displayName", "display_name", "fullName", "full_name",
			"title");

	private static final List<String> SUMMARIES = List.of("excerpt", "summary", "description", "dek", "lead",
			"standfirst", "teaser", "abstract", "intro", "subtitle");

	private static final Pattern IMAGE = Pattern
		.compile(".*(?:image|cover|thumb|picture|photo|hero|poster|eyecatch|visual|banner).*");

	private static final Pattern NO_ADDRESS = Pattern.compile("[\\s<>\"{}]");

	private static final int LONGEST_TITLE = 300;

	private StateFields() {
	}

	static @Nullable String title(Map<String, Object> map) {
		for (String name : TITLES) {
			String title = text(map.get(name));
			if (title != null && title.length() <= LONGEST_TITLE) {
				return title;
			}
		}
		return null;
	}

	/** The text of a value, without markup. */
	static @Nullable String text(@Nullable Object value) {
		Object text = value;
		if (value instanceof Map<?, ?> map) {
			text = map.containsKey("rendered") ? map.get("rendered") : map.get("text");
		}
		if (!(text instanceof String string) || string.isBlank()) {
			return null;
		}
		boolean plain = string.indexOf('<') < 0 && string.indexOf('&') < 0;
		String stripped = plain ? string.strip() : Jsoup.parseBodyFragment(string).body().text().strip();
		return stripped.isEmpty() ? null : stripped;
	}

	static @Nullable String address(Map<String, Object> map) {
		for (String name : ADDRESSES) {
			Object value = map.get(name);
			Object address = (value instanceof Map<?, ?> inner)
					? (inner.get("current") != null) ? inner.get("current") : inner.get("url") : value;
			if (address instanceof String text && !text.isBlank() && text.length() < 500
					&& !NO_ADDRESS.matcher(text.strip()).find()) {
				return text.strip();
			}
		}
		return null;
	}

	static List<String> authors(Map<String, Object> map) {
		for (String name : AUTHORS) {
			List<String> names = new ArrayList<>();
			names(map.get(name), names, 0);
			if (!names.isEmpty()) {
				return names;
			}
		}
		return List.of();
	}

	private static void names(@Nullable Object value, List<String> names, int depth) {
		if (depth > 4 || names.size() > 10) {
			return;
		}
		switch (value) {
			case String text when !text.isBlank() && text.length() < 80 && !text.contains("/") ->
				names.add(text.strip());
			case List<?> list -> list.forEach((part) -> names(part, names, depth + 1));
			case Map<?, ?> map -> named(map, names, depth);
			case null, default -> {
				// No name.
			}
		}
	}

	private static void named(Map<?, ?> map, List<String> names, int depth) {
		for (String name : NAMES) {
			if (RichText.string(map.get(name)) != null) {
				names(map.get(name), names, depth + 1);
				return;
			}
		}
		for (String part : List.of("data", "attributes", "fields", "node", "nodes")) {
			if (map.get(part) != null) {
				names(map.get(part), names, depth + 1);
				return;
			}
		}
	}

	static @Nullable String image(Map<String, Object> map) {
		for (Map.Entry<String, Object> entry : map.entrySet()) {
			String name = entry.getKey().toLowerCase(Locale.ROOT);
			if (IMAGE.matcher(name).matches() && !name.contains("alt") && !name.contains("caption")) {
				String image = StateImages.of(entry.getValue(), 0);
				if (image != null) {
					return image;
				}
			}
		}
		return null;
	}

	static @Nullable String summary(Map<String, Object> map) {
		for (String name : SUMMARIES) {
			String summary = text(map.get(name));
			if (summary != null && RichText.weigh(summary) >= 30 && summary.length() < 1500) {
				return summary;
			}
		}
		return null;
	}

}
