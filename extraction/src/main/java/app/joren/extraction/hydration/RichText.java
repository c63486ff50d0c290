package app.joren.extraction.hydration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.literal.LiteralReader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes HTML of a text as states hold it: HTML, Markdown, plain text, trees of typed
 * blocks of any editor, and elements of React.
 */
final class RichText {

	private static final int DEEPEST = 40;

	private static final Pattern HTML = Pattern.compile(
			"(?i)<(?:p|div|h[1-6]|ul|ol|br|img|figure|section|article|blockquote|table|pre|span|a|strong|em|b|i)\\b[^>]*>");

	private static final Pattern ESCAPED_HTML = Pattern.compile("(?i)&lt;(?:p|div|h[1-6]|ul|br)\\b");

	private static final List<String> TYPES = List.of("_type", "nodeType", "blockType", "type", "tag", "tagName",
			"component", "name", "kind", "__typename");

	private static final List<String> WRAPPED = List.of("rendered", "html", "raw", "json", "document", "root",
			"markdown", "processed", "value", "text", "body", "content", "blocks", "nodes", "children", "items");

	private static final List<String> CHILDREN = List.of("children", "content", "nodes", "blocks", "innerBlocks",
			"items", "text", "html", "code", "value", "markdown", "body");

	private static final List<String> PARTS = List.of("data", "attrs", "attributes", "props", "fields", "value");

	/** Elements that scripts may write and articles may hold. */
	private static final Set<String> TAGS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
			"dt", "dd", "blockquote", "pre", "code", "figure", "figcaption", "img", "picture", "source", "table",
			"thead", "tbody", "tr", "td", "th", "caption", "a", "strong", "em", "b", "i", "u", "s", "sub", "sup", "br",
			"hr", "ruby", "rt", "rp", "rb", "div", "section", "article", "main", "header", "time", "span", "details",
			"summary", "video", "audio", "iframe", "nav", "aside", "footer", "small", "cite", "mark");

	private RichText() {
	}

	/** The HTML of a value; empty where it holds no text. */
	static String html(Object value) {
		return html(value, 0);
	}

	private static String html(Object value, int depth) {
		if (depth > DEEPEST) {
			return "";
		}
		return switch (value) {
			case String text -> text(text, depth);
			case List<?> list ->
				ReactElement.isOne(list) ? ReactElement.html(list, depth) : list(list, Map.of(), depth);
			case Map<?, ?> map -> map(map, Map.of(), depth);
			default -> "";
		};
	}

	private static String text(String text, int depth) {
		String stripped = text.strip();
		if (stripped.startsWith("{\"") || stripped.startsWith("[{") || stripped.startsWith("[\"")) {
			return html(LiteralReader.read(stripped), depth + 1);
		}
		if (isHtml(text)) {
			return text;
		}
		if (ESCAPED_HTML.matcher(text).find()) {
			return Parser.unescapeEntities(text, false);
		}
		return Markdown.html(text);
	}

	static boolean isHtml(String text) {
		return text.indexOf('<') >= 0 && HTML.matcher(text).find();
	}

	static boolean isTag(String name) {
		return TAGS.contains(name);
	}

	static String children(Object value, int depth) {
		return switch (value) {
			case String text -> Entities.escape(text);
			case Number number -> number.toString();
			default -> html(value, depth + 1);
		};
	}

	/** Blocks one after the other; items of a list stand in one. */
	private static String list(List<?> blocks, Map<?, ?> links, int depth) {
		StringBuilder html = new StringBuilder();
		String open = "";
		for (Object block : blocks) {
			String list = (block instanceof Map<?, ?> map && map.get("listItem") instanceof String kind)
					? kind.equals("number") ? "ol" : "ul" : "";
			if (!list.equals(open)) {
				html.append(open.isEmpty() ? "" : "</" + open + '>').append(list.isEmpty() ? "" : '<' + list + '>');
				open = list;
			}
			html.append(switch (block) {
				case Map<?, ?> map -> map(map, links, depth + 1);
				case String text -> isHtml(text) ? text : Entities.escape(text);
				default -> html(block, depth + 1);
			});
		}
		return html.append(open.isEmpty() ? "" : "</" + open + '>').toString();
	}

	private static String map(Map<?, ?> map, Map<?, ?> links, int depth) {
		if (depth > DEEPEST) {
			return "";
		}
		String type = type(map);
		if (type.isEmpty() && !(map.get("text") instanceof String)) {
			return wrapped(map, depth);
		}
		Map<String, Object> node = flat(map);
		if (isLeaf(type, node)) {
			return Marks.html(node, links);
		}
		Map<?, ?> ownLinks = (node.get("markDefs") instanceof List<?> defs) ? Marks.byKey(defs) : links;
		return Blocks.html(type, node, inside(node, ownLinks, depth), depth);
	}

	private static boolean isLeaf(String type, Map<String, Object> node) {
		boolean text = node.get("text") instanceof String || node.get("value") instanceof String;
		return text && !(node.get("children") instanceof List<?>)
				&& (type.isEmpty() || type.equals("text") || type.equals("span") || type.equals("extended-text"));
	}

	private static String wrapped(Map<?, ?> map, int depth) {
		for (String name : WRAPPED) {
			Object value = map.get(name);
			if (value != null && !value.equals("")) {
				return html(value, depth + 1);
			}
		}
		return "";
	}

	/** What is between the tags of a block. */
	private static String inside(Map<String, Object> node, Map<?, ?> links, int depth) {
		for (String name : CHILDREN) {
			Object value = node.get(name);
			if (value instanceof List<?> list && !list.isEmpty()) {
				return ReactElement.isOne(list) ? ReactElement.html(list, depth + 1)
						: entries(name, list, links, depth);
			}
			if (value instanceof Map<?, ?> child && !child.isEmpty()) {
				return map(child, links, depth + 1);
			}
			if (value instanceof String text && !text.isBlank()) {
				return isHtml(text) ? text : name.equals("markdown") ? Markdown.html(text) : Entities.escape(text);
			}
		}
		return "";
	}

	private static String entries(String name, List<?> list, Map<?, ?> links, int depth) {
		if (!name.equals("items")) {
			return list(list, links, depth + 1);
		}
		StringBuilder html = new StringBuilder();
		for (Object item : list) {
			String text = (item instanceof String line) ? isHtml(line) ? line : Entities.escape(line)
					: html(item, depth + 1);
			html.append("<li>").append(text).append("</li>");
		}
		return html.toString();
	}

	/** The kind of a block, in lower case and without what stands before a slash. */
	static String type(Map<?, ?> map) {
		for (String name : TYPES) {
			if (map.get(name) instanceof String type && !type.isBlank() && type.length() < 60) {
				return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).replace("_", "-");
			}
		}
		return "";
	}

	/** A block with what it keeps in parts of its own. */
	private static Map<String, Object> flat(Map<?, ?> map) {
		Map<String, Object> flat = new LinkedHashMap<>();
		map.forEach((key, value) -> flat.put(key.toString(), value));
		for (String part : PARTS) {
			if (map.get(part) instanceof Map<?, ?> inner) {
				inner.forEach((key, value) -> flat.putIfAbsent(key.toString(), value));
			}
		}
		return flat;
	}

	/** How much text a value holds; more than enough is not counted. */
	static int weight(Object value, int depth) {
		if (depth > DEEPEST) {
			return 0;
		}
		int weight = 0;
		switch (value) {
			case String text -> weight = weigh(text);
			case List<?> list -> {
				for (Object part : list) {
					weight += weight(part, depth + 1);
				}
			}
			case Map<?, ?> map -> {
				for (Map.Entry<?, ?> entry : map.entrySet()) {
					boolean text = !TYPES.contains(String.valueOf(entry.getKey()))
							&& (!(entry.getValue() instanceof String string)
									|| isText(String.valueOf(entry.getKey()), string));
					weight += text ? weight(entry.getValue(), depth + 1) : 0;
				}
			}
			default -> {
				// Numbers and truths are no text.
			}
		}
		return weight;
	}

	private static boolean isText(String key, String value) {
		return CHILDREN.contains(key) || WRAPPED.contains(key) || key.equals("caption") || value.indexOf(' ') > 0;
	}

	static int weigh(String text) {
		int weight = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			weight += (c >= 0x2E80 && c < 0xFB00) ? 2 : 1;
		}
		return weight;
	}

	/** The texts of a value that could be looked for on a page. */
	static List<String> texts(Object value) {
		List<String> texts = new ArrayList<>();
		for (String piece : Jsoup.parseBodyFragment(html(value)).body().text().split("[。.!?！？]\\s*")) {
			if (weigh(piece) >= 24) {
				texts.add(piece.strip());
			}
		}
		return texts;
	}

	static @Nullable String string(@Nullable Object value) {
		return (value instanceof String text && !text.isBlank()) ? text : null;
	}

}
