package app.joren.extraction.hydration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Entities;

/** A piece of text with what is marked about it. */
final class Marks {

	private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("bold", "strong"),
			Map.entry("strong", "strong"), Map.entry("b", "strong"), Map.entry("italic", "em"), Map.entry("em", "em"),
			Map.entry("emphasis", "em"), Map.entry("i", "em"), Map.entry("code", "code"), Map.entry("underline", "u"),
			Map.entry("strike", "s"), Map.entry("strikethrough", "s"), Map.entry("strike-through", "s"),
			Map.entry("superscript", "sup"), Map.entry("subscript", "sub"));

	private Marks() {
	}

	static String html(Map<String, Object> node, Map<?, ?> links) {
		Object text = (node.get("text") instanceof String own) ? own : node.getOrDefault("value", "");
		String html = Entities.escape(text.toString()).replace("\n", "<br>");
		for (Map.Entry<String, String> mark : TAGS.entrySet()) {
			if (Boolean.TRUE.equals(node.get(mark.getKey()))) {
				html = wrap(html, mark.getValue());
			}
		}
		if (node.get("format") instanceof Long bits) {
			html = ((bits & 1) != 0) ? wrap(html, "strong") : html;
			html = ((bits & 2) != 0) ? wrap(html, "em") : html;
			html = ((bits & 16) != 0) ? wrap(html, "code") : html;
		}
		if (node.get("marks") instanceof List<?> marks) {
			for (Object mark : marks) {
				html = marked(html, mark, links);
			}
		}
		return html;
	}

	private static String marked(String html, Object mark, Map<?, ?> links) {
		if (mark instanceof Map<?, ?> map) {
			String type = RichText.type(map);
			Map<?, ?> attributes = (map.get("attrs") instanceof Map<?, ?> inner) ? inner : map;
			return (type.equals("link") && attributes.get("href") instanceof String href) ? link(html, href)
					: wrap(html, TAGS.getOrDefault(type, ""));
		}
		String name = String.valueOf(mark);
		if (links.get(name) instanceof Map<?, ?> definition) {
			Object href = definition.get("href");
			return (href instanceof String address) ? link(html, address) : html;
		}
		return wrap(html, TAGS.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
	}

	private static String wrap(String html, String tag) {
		return tag.isEmpty() ? html : "<" + tag + ">" + html + "</" + tag + ">";
	}

	static String link(String html, String href) {
		return "<a href=\"" + Entities.escape(href).replace("\"", "&quot;") + "\">" + html + "</a>";
	}

	/** Definitions of marks by their keys. */
	static Map<String, Object> byKey(List<?> definitions) {
		Map<String, Object> byKey = new HashMap<>();
		for (Object definition : definitions) {
			if (definition instanceof Map<?, ?> map && map.get("_key") instanceof String key) {
				byKey.put(key, map);
			}
		}
		return byKey;
	}

}
