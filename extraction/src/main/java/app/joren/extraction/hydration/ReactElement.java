package app.joren.extraction.hydration;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Entities;

/**
 * An element as React sends it: a sign, a tag or component, a key, and its properties.
 */
final class ReactElement {

	private static final Map<String, String> ATTRIBUTES = Map.of("href", "href", "src", "src", "alt", "alt", "dateTime",
			"datetime", "srcSet", "srcset", "id", "id", "className", "class", "rel", "rel");

	private ReactElement() {
	}

	static boolean isOne(List<?> list) {
		return list.size() >= 4 && "$".equals(list.getFirst()) && list.get(1) instanceof String
				&& list.get(3) instanceof Map<?, ?>;
	}

	static String html(List<?> element, int depth) {
		String tag = String.valueOf(element.get(1)).toLowerCase(Locale.ROOT);
		Map<?, ?> properties = (Map<?, ?>) element.get(3);
		if (tag.equals("script") || tag.equals("style") || tag.equals("link") || tag.equals("meta")) {
			return "";
		}
		String inside = inside(properties, depth);
		if (!RichText.isTag(tag)) {
			return link(properties, inside);
		}
		StringBuilder html = new StringBuilder().append('<').append(tag);
		ATTRIBUTES.forEach((name, attribute) -> {
			if (properties.get(name) instanceof String value) {
				html.append(' ')
					.append(attribute)
					.append("=\"")
					.append(Entities.escape(value).replace("\"", "&quot;"))
					.append('"');
			}
		});
		html.append('>').append(inside);
		boolean empty = tag.equals("img") || tag.equals("br") || tag.equals("hr") || tag.equals("source");
		return empty ? html.toString() : html.append("</").append(tag).append('>').toString();
	}

	/** A component that has an address is a link, whatever it is called. */
	private static String link(Map<?, ?> properties, String inside) {
		return (properties.get("href") instanceof String href && !inside.isBlank())
				? "<a href=\"" + Entities.escape(href).replace("\"", "&quot;") + "\">" + inside + "</a>" : inside;
	}

	private static String inside(Map<?, ?> properties, int depth) {
		if (properties.get("dangerouslySetInnerHTML") instanceof Map<?, ?> inner
				&& inner.get("__html") instanceof String html) {
			return html;
		}
		Object children = properties.get("children");
		if (children instanceof List<?> list && !isOne(list)) {
			StringBuilder html = new StringBuilder();
			list.forEach((child) -> html.append(RichText.children(child, depth)));
			return html.toString();
		}
		return (children == null) ? "" : RichText.children(children, depth);
	}

}
