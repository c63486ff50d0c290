package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD (schema.org). */
final class StructuredArticle {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
				JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS)
		.build();

	private static final Set<String> PARTS = Set.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement");

	private StructuredArticle() {
	}

	/**
	 * The values at a dotted path of the page's article, as text; of people and pictures
	 * their name or address.
	 */
	static List<String> values(Document document, String path) {
		return find(document).map((article) -> values(article, List.of(path.split("\\.")))).orElse(List.of());
	}

	private static Optional<JsonNode> find(Document document) {
		for (Element script : document.select("script[type=application/ld+json]")) {
			Optional<JsonNode> article = article(parse(script.data()), 0);
			if (article.isPresent()) {
				return article;
			}
		}
		return Optional.empty();
	}

	private static JsonNode parse(String json) {
		try {
			return JSON.readTree(json.strip().replaceFirst("^<!\\[CDATA\\[", "").replaceFirst("]]>$", ""));
		}
		catch (JacksonException ex) {
			return JSON.missingNode();
		}
	}

	private static Optional<JsonNode> article(JsonNode node, int depth) {
		if (depth > 6) {
			return Optional.empty();
		}
		if (node.isObject() && isArticle(node.path("@type"))) {
			return Optional.of(node);
		}
		List<JsonNode> inside = new ArrayList<>();
		if (node.isArray()) {
			node.forEach(inside::add);
		}
		PARTS.forEach((part) -> inside.add(node.path(part)));
		return inside.stream().map((child) -> article(child, depth + 1)).flatMap(Optional::stream).findFirst();
	}

	private static boolean isArticle(JsonNode type) {
		if (type.isArray()) {
			return type.valueStream().anyMatch(StructuredArticle::isArticle);
		}
		String name = type.asString("").toLowerCase(Locale.ROOT);
		return name.endsWith("article") || name.endsWith("posting") || name.equals("report") || name.equals("review");
	}

	private static List<String> values(JsonNode node, List<String> path) {
		if (node.isArray()) {
			return node.valueStream().flatMap((element) -> values(element, path).stream()).toList();
		}
		if (!path.isEmpty() && node.isObject()) {
			return values(node.path(path.getFirst()), path.subList(1, path.size()));
		}
		if (node.isObject()) {
			return node.has("url") ? values(node.path("url"), List.of()) : values(node.path("name"), List.of());
		}
		String text = path.isEmpty() || node.isString() ? node.asString("").strip() : "";
		return text.isEmpty() ? List.of() : List.of(text);
	}

}
