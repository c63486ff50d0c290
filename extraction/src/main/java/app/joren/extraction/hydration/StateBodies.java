package app.joren.extraction.hydration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds the text of an article among the values of an object. */
final class StateBodies {

	private static final Set<String> NAMES = Set.of("body", "content", "contents", "html", "text", "markdown",
			"article", "articlebody", "bodyhtml", "body_html", "contenthtml", "content_html", "richtext", "rich_text",
			"blocks", "story", "main", "mdx", "rawbody", "rawcontent", "bodytext", "fulltext", "paragraphs", "elements",
			"document", "contentblocks", "sections", "components", "post_content", "bodymarkdown", "message");

	private static final Set<String> OTHERS = Set.of("description", "excerpt", "summary", "bio", "intro", "teaser",
			"lead", "subtitle", "abstract", "dek", "caption", "alt", "seo", "meta", "copyright", "disclaimer");

	private static final int LEAST = 80;

	private StateBodies() {
	}

	/**
	 * A text.
	 *
	 * @param value in whatever form
	 * @param weight how much text it is
	 */
	record Found(Object value, int weight) {
	}

	static @Nullable Found find(Map<String, Object> map) {
		Found best = null;
		double most = 0;
		for (Map.Entry<String, Object> entry : map.entrySet()) {
			String name = entry.getKey().toLowerCase(Locale.ROOT);
			boolean named = NAMES.contains(name);
			if (OTHERS.contains(name) || !isText(entry.getValue(), named)) {
				continue;
			}
			int weight = RichText.weight(entry.getValue(), 0);
			double worth = weight * (named ? 3.0 : 1.0);
			if (weight >= LEAST && worth > most) {
				most = worth;
				best = new Found(entry.getValue(), weight);
			}
		}
		return best;
	}

	private static boolean isText(Object value, boolean named) {
		return switch (value) {
			case String text -> isProse(text);
			case List<?> list -> isBlocks(list, named);
			case Map<?, ?> map -> named && !map.containsKey("slug");
			default -> false;
		};
	}

	private static boolean isProse(String text) {
		if (RichText.weigh(text) < LEAST || text.startsWith("http") || text.startsWith("data:")) {
			return false;
		}
		int blanks = 0;
		for (int i = 0; i < Math.min(text.length(), 2000); i++) {
			char c = text.charAt(i);
			blanks += (Character.isWhitespace(c) || c == '。' || c == '、' || c == '，') ? 1 : 0;
		}
		return blanks * 60 >= Math.min(text.length(), 2000);
	}

	/** Typed blocks, but no list of other things with addresses of their own. */
	private static boolean isBlocks(List<?> list, boolean named) {
		if (list.isEmpty()) {
			return false;
		}
		if (ReactElement.isOne(list)) {
			return named;
		}
		if (list.getFirst() instanceof String) {
			return named && list.stream().allMatch(String.class::isInstance);
		}
		return list.getFirst() instanceof Map<?, ?> first && !RichText.type(first).isEmpty()
				&& list.stream().noneMatch((part) -> part instanceof Map<?, ?> map && map.containsKey("slug"));
	}

}
