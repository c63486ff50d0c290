package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: its nodes by type, and the one that describes the article.
 */
public final class LinkedData {

	private static final Set<String> PAGES = Set.of("webpage", "itempage", "aboutpage", "medicalwebpage", "faqpage",
			"qapage", "profilepage");

	private static final Set<String> WORKS = Set.of("recipe", "howto", "videoobject", "podcastepisode", "creativework",
			"review", "event", "product", "medicalscholarlyarticle", "blog", "episode", "audioobject", "book", "movie",
			"musicrecording", "jobposting", "course", "softwareapplication", "imageobject", "photograph", "dataset");

	private static final Set<String> LISTS = Set.of("itemListElement", "hasPart", "relatedLink", "comment", "review",
			"citation", "mentions", "isRelatedTo", "blogPost", "liveBlogUpdate", "publisher", "author", "creator",
			"image", "video");

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final Map<String, Map<String, Object>> byId = new HashMap<>();

	private LinkedData() {
	}

	/** Reads the scripts of a page. */
	static LinkedData of(List<String> scripts) {
		LinkedData data = new LinkedData();
		for (String script : scripts) {
			LenientJson.parse(script).forEach((value) -> data.collect(value, 0));
		}
		return data;
	}

	private void collect(Object value, int depth) {
		if (depth > 8) {
			return;
		}
		if (value instanceof List<?> list) {
			list.forEach((item) -> collect(item, depth + 1));
		}
		else if (value instanceof Map<?, ?> map) {
			Map<String, Object> node = asNode(map);
			if (node.containsKey("@type")) {
				this.nodes.add(node);
			}
			if (node.get("@id") instanceof String id && node.size() > 1) {
				this.byId.putIfAbsent(id, node);
			}
			node.forEach((name, child) -> {
				if (!LISTS.contains(name) && (child instanceof Map<?, ?> || child instanceof List<?>)) {
					collect(child, depth + 1);
				}
			});
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> asNode(Map<?, ?> map) {
		return (Map<String, Object>) map;
	}

	/** The types of all nodes, in lower case and without their vocabulary. */
	public Set<String> types() {
		Set<String> types = new HashSet<>();
		this.nodes.forEach((node) -> types.addAll(typesOf(node)));
		return types;
	}

	/** The node that describes the article, if one does. */
	Optional<Map<String, Object>> article() {
		Map<String, Object> best = null;
		int bestWeight = 0;
		for (Map<String, Object> node : this.nodes) {
			int weight = weight(node);
			if (weight > bestWeight) {
				best = node;
				bestWeight = weight;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Whether the page's structured data calls it an article. */
	public boolean describesArticle() {
		return article().map(LinkedData::typesOf).stream().flatMap(Set::stream).anyMatch(LinkedData::isArticle);
	}

	/** The node that describes the page itself, if one does. */
	Optional<Map<String, Object>> page() {
		return this.nodes.stream().filter((node) -> typesOf(node).stream().anyMatch(PAGES::contains)).findFirst();
	}

	/** The first node of a type. */
	Optional<Map<String, Object>> ofType(String type) {
		return this.nodes.stream().filter((node) -> typesOf(node).contains(type)).findFirst();
	}

	private static int weight(Map<String, Object> node) {
		Set<String> types = typesOf(node);
		int weight = 0;
		if (types.stream().anyMatch(LinkedData::isArticle)) {
			weight = 8;
		}
		else if (types.stream().anyMatch(WORKS::contains)) {
			weight = 2;
		}
		if (weight > 0) {
			weight += node.containsKey("headline") ? 2 : 0;
			weight += node.containsKey("datePublished") ? 2 : 0;
			weight += node.containsKey("articleBody") ? 1 : 0;
			weight += node.containsKey("mainEntityOfPage") ? 1 : 0;
		}
		return weight;
	}

	private static boolean isArticle(String type) {
		return type.endsWith("article") || type.endsWith("posting") && !type.equals("jobposting")
				|| type.equals("report");
	}

	private static Set<String> typesOf(Map<String, Object> node) {
		Set<String> types = new HashSet<>();
		for (String type : strings(node.get("@type"))) {
			String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
			types.add(name.toLowerCase(Locale.ROOT));
		}
		return types;
	}

	/** The strings that a property holds, whether one or many. */
	static List<String> strings(@Nullable Object value) {
		List<String> strings = new ArrayList<>();
		if (value instanceof String string) {
			String text = plain(string);
			if (!text.isEmpty()) {
				strings.add(text);
			}
		}
		else if (value instanceof Collection<?> many) {
			many.forEach((item) -> strings.addAll(strings(item)));
		}
		else if (value instanceof Map<?, ?> map && map.get("@value") != null) {
			strings.addAll(strings(map.get("@value")));
		}
		return strings;
	}

	/** The first string that a property holds. */
	static Optional<String> string(Map<String, Object> node, String name) {
		return strings(node.get(name)).stream().findFirst();
	}

	/** The names of people or organisations that a property holds. */
	List<String> names(@Nullable Object value) {
		List<String> names = new ArrayList<>();
		if (value instanceof String string) {
			names.addAll(strings(string));
		}
		else if (value instanceof Collection<?> many) {
			many.forEach((item) -> names.addAll(names(item)));
		}
		else if (value instanceof Map<?, ?> map) {
			Map<String, Object> node = resolved(asNode(map));
			List<String> own = strings(node.get("name"));
			if (own.isEmpty()) {
				String joined = String.join(" ", strings(node.get("givenName"))) + " "
						+ String.join(" ", strings(node.get("familyName")));
				own = joined.isBlank() ? List.of() : List.of(joined.strip());
			}
			names.addAll(own);
		}
		return names;
	}

	/** The addresses of pictures that a property holds, as written. */
	List<String> addresses(@Nullable Object value) {
		List<String> addresses = new ArrayList<>();
		if (value instanceof String string) {
			addresses.addAll(strings(string));
		}
		else if (value instanceof Collection<?> many) {
			many.forEach((item) -> addresses.addAll(addresses(item)));
		}
		else if (value instanceof Map<?, ?> map) {
			Map<String, Object> node = resolved(asNode(map));
			for (String name : List.of("url", "contentUrl", "@id")) {
				List<String> found = strings(node.get(name));
				if (!found.isEmpty()) {
					addresses.addAll(found);
					break;
				}
			}
		}
		return addresses;
	}

	private Map<String, Object> resolved(Map<String, Object> node) {
		if (node.get("@id") instanceof String id && !node.containsKey("name") && !node.containsKey("url")) {
			return this.byId.getOrDefault(id, node);
		}
		return node;
	}

	/** Pages escape for HTML what a script does not unescape. */
	private static String plain(String string) {
		String text = (string.indexOf('&') >= 0) ? Parser.unescapeEntities(string, false) : string;
		return text.strip();
	}

}
