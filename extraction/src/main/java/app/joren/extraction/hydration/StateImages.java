package app.joren.extraction.hydration;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds the address of a picture in what a state says about it. */
final class StateImages {

	private static final int DEEPEST = 6;

	private static final List<String> NAMES = List.of("src", "url", "sourceUrl", "source_url", "contentUrl",
			"originalUrl", "href", "path");

	private static final List<String> PARTS = List.of("file", "asset", "attributes", "fields", "node", "data", "image",
			"media", "original", "large", "full", "default");

	private static final Pattern ADDRESS = Pattern
		.compile("(?:https?:)?/[^\\s<>\"]{3,}|[^\\s<>\"]+\\.(?:jpe?g|png|webp|gif|avif)");

	private StateImages() {
	}

	static @Nullable String of(@Nullable Object value, int depth) {
		if (value == null || depth > DEEPEST + 40) {
			return null;
		}
		return find(value, 0);
	}

	private static @Nullable String find(Object value, int depth) {
		if (depth > DEEPEST) {
			return null;
		}
		if (value instanceof String text) {
			return ADDRESS.matcher(text.strip()).matches() ? text.strip() : null;
		}
		if (value instanceof List<?> list) {
			return list.isEmpty() ? null : find(list.getFirst(), depth + 1);
		}
		return (value instanceof Map<?, ?> map) ? of(map, depth) : null;
	}

	private static @Nullable String of(Map<?, ?> map, int depth) {
		for (String name : NAMES) {
			if (map.get(name) instanceof String text && ADDRESS.matcher(text.strip()).matches()) {
				return text.strip();
			}
		}
		for (String name : PARTS) {
			Object part = map.get(name);
			String found = (part == null) ? null : find(part, depth + 1);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

}
