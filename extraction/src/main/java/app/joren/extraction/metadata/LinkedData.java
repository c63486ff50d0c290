package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.literal.LooseJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
	public static LinkedData of(Document document) {
		return of(document.select("script[type*=ld+json]").stream().map(Element::data).toList());
	}

	/** Reads scripts that are known already. */
	static LinkedData of(List<String> scripts) {
		LinkedData data = new LinkedData();
		for (String script : scripts) {
			LooseJson.parse(script).forEach((value) -> data.collect(value, 0));
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
			Map<String, Object> node = LinkedValues.asNode(map);
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
		for (String type : LinkedValues.strings(node.get("@type"))) {
			String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
			types.add(name.toLowerCase(Locale.ROOT));
		}
		return types;
	}

	/** What a property of a node holds, as values. */
	LinkedValues values() {
		return new LinkedValues(this.byId);
	}

	/**
	 * The values at a dotted path of the page's article, as text; of people and pictures
	 * their name or address.
	 */
	public List<String> values(String path) {
		return article().map((article) -> values().at(article, List.of(path.split("\\.")))).orElse(List.of());
	}

	/** What the page says it is published by, and by which names it calls its site. */
	public Set<String> siteNames() {
		Set<String> names = new LinkedHashSet<>();
		article().ifPresent((article) -> names.addAll(values().names(article.get("publisher"))));
		ofType("website").ifPresent((site) -> {
			names.addAll(LinkedValues.strings(site.get("name")));
			names.addAll(LinkedValues.strings(site.get("alternateName")));
		});
		for (String type : List.of("organization", "newsmediaorganization")) {
			ofType(type).ifPresent((publisher) -> names.addAll(LinkedValues.strings(publisher.get("name"))));
		}
		return names;
	}

}
