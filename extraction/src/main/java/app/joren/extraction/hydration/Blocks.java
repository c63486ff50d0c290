package app.joren.extraction.hydration;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The HTML of one block of an editor's tree. */
final class Blocks {

	private static final Pattern LEVEL = Pattern.compile("(?:h|heading|header)-?([1-6])$");

	private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("paragraph", "p"), Map.entry("p", "p"),
			Map.entry("quote", "blockquote"), Map.entry("blockquote", "blockquote"),
			Map.entry("block-quote", "blockquote"), Map.entry("pullquote", "blockquote"), Map.entry("ul", "ul"),
			Map.entry("bulletlist", "ul"), Map.entry("bullet-list", "ul"), Map.entry("unordered-list", "ul"),
			Map.entry("unorderedlist", "ul"), Map.entry("bulleted-list", "ul"), Map.entry("ol", "ol"),
			Map.entry("orderedlist", "ol"), Map.entry("ordered-list", "ol"), Map.entry("numbered-list", "ol"),
			Map.entry("li", "li"), Map.entry("listitem", "li"), Map.entry("list-item", "li"),
			Map.entry("list-item-text", "p"), Map.entry("table", "table"), Map.entry("tablerow", "tr"),
			Map.entry("table-row", "tr"), Map.entry("tablecell", "td"), Map.entry("table-cell", "td"),
			Map.entry("tableheader", "th"), Map.entry("table-header", "th"), Map.entry("table-header-cell", "th"));

	private Blocks() {
	}

	static String html(String type, Map<String, Object> node, String inside, int depth) {
		if (node.containsKey("listItem")) {
			return element("li", inside);
		}
		String heading = heading(type, node);
		if (!heading.isEmpty()) {
			return element(heading, inside);
		}
		return switch (type) {
			case "list" -> element(isOrdered(node) ? "ol" : "ul", inside);
			case "code", "codeblock", "code-block", "pre", "preformatted" ->
				"<pre><code>" + (inside.contains("<") ? inside.replaceAll("<[^>]+>", "") : inside) + "</code></pre>";
			case "image", "img", "picture", "photo", "figure", "media", "embedded-asset-block", "upload" ->
				picture(node, inside, depth);
			case "hr", "divider", "delimiter", "horizontalrule", "horizontal-rule", "thematicbreak", "separator" ->
				"<hr>";
			case "br", "hardbreak", "hard-break", "linebreak" -> "<br>";
			case "link", "a", "hyperlink", "autolink" -> link(node, inside);
			case "embed", "video", "youtube", "iframe" -> frame(node, inside);
			case "block" -> element(node.containsKey("children") ? "p" : "div", inside);
			default -> other(type, inside);
		};
	}

	private static String other(String type, String inside) {
		String tag = TAGS.getOrDefault(type, "");
		if (tag.isEmpty()) {
			return inside.isBlank() ? "" : element("div", inside);
		}
		return inside.isBlank() && tag.equals("p") ? "" : element(tag, inside);
	}

	private static String element(String tag, String inside) {
		return "<" + tag + ">" + inside + "</" + tag + ">";
	}

	private static String heading(String type, Map<String, Object> node) {
		String style = (node.get("style") instanceof String own) ? own : "";
		for (String name : List.of(type, style)) {
			Matcher matcher = LEVEL.matcher(name);
			if (matcher.find() && matcher.start() == 0) {
				return "h" + matcher.group(1);
			}
		}
		if (style.equals("blockquote")) {
			return "blockquote";
		}
		if (!type.equals("heading") && !type.equals("header")) {
			return "";
		}
		for (String name : List.of("level", "depth", "rank")) {
			String level = String.valueOf(node.get(name));
			if (level.matches("h?[1-6]")) {
				return "h" + level.charAt(level.length() - 1);
			}
		}
		return (node.get("tag") instanceof String tag && tag.matches("h[1-6]")) ? tag : "h2";
	}

	private static boolean isOrdered(Map<String, Object> node) {
		return Boolean.TRUE.equals(node.get("ordered")) || "ordered".equals(node.get("style"))
				|| "number".equals(node.get("listType")) || "ordered".equals(node.get("format"));
	}

	private static String picture(Map<String, Object> node, String inside, int depth) {
		String source = StateImages.of(node, depth);
		if (source == null) {
			return inside;
		}
		String caption = first(node, "caption", "description", "credit");
		return "<figure><img src=\"" + Entities.escape(source).replace("\"", "&quot;") + "\" alt=\""
				+ Entities.escape(String.valueOf(first(node, "alt", "altText", "alternativeText") == null ? ""
						: first(node, "alt", "altText", "alternativeText")))
					.replace("\"", "&quot;")
				+ "\">" + ((caption == null) ? "" : "<figcaption>" + Entities.escape(caption) + "</figcaption>")
				+ "</figure>";
	}

	private static String link(Map<String, Object> node, String inside) {
		String href = first(node, "href", "url", "uri");
		return (href == null) ? inside : Marks.link(inside, href);
	}

	private static String frame(Map<String, Object> node, String inside) {
		String address = first(node, "embed", "embedUrl", "src", "url", "source");
		return (address == null || !address.startsWith("http")) ? inside
				: "<iframe src=\"" + Entities.escape(address).replace("\"", "&quot;") + "\"></iframe>";
	}

	private static @Nullable String first(Map<String, Object> node, String... names) {
		for (String name : names) {
			String value = RichText.string(node.get(name));
			if (value != null) {
				return value;
			}
		}
		return null;
	}

}
