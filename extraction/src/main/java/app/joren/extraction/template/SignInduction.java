package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Learns by which signs an article page is known: what all samples have and no other page
 * that was read.
 */
final class SignInduction {

	private static final int MOST = 6;

	private SignInduction() {
	}

	/** Selectors; none where samples or other pages are too few to tell. */
	static List<String> signs(List<Sample> samples, List<Page> others) {
		if (samples.size() < 4 || others.size() < 2) {
			return List.of();
		}
		Map<String, Integer> counts = new LinkedHashMap<>();
		samples.forEach((sample) -> features(sample.page().document())
			.forEach((feature) -> counts.merge(feature, 1, Integer::sum)));
		Set<String> elsewhere = new HashSet<>();
		others.forEach((page) -> elsewhere.addAll(features(page.document())));
		Map<String, Double> signs = new HashMap<>();
		counts.forEach((feature, count) -> {
			if (count == samples.size() && !elsewhere.contains(feature)) {
				signs.put(feature, worth(feature));
			}
		});
		return signs.entrySet()
			.stream()
			.sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.limit(MOST)
			.toList();
	}

	private static double worth(String feature) {
		return feature.startsWith("body.") ? 3 : (feature.startsWith("meta") || feature.contains("itemprop")) ? 2 : 1;
	}

	private static List<String> features(Document document) {
		Set<String> features = new HashSet<>();
		for (Element element : document.getAllElements()) {
			String tag = element.normalName();
			if (Names.isStable(element.id()) && !tag.matches("h[1-6]|section|p|li|dt|a|code|pre|img|table")) {
				features.add("#" + element.id());
			}
			if (!tag.matches("code|pre|img|table|td|th|tr|span|i|b|em|strong|p|a|li|ul|ol")) {
				element.classNames().stream().filter(Names::isStable).forEach((name) -> features.add(tag + "." + name));
			}
			String property = element.attr("itemprop");
			if (property.matches("[A-Za-z]+")) {
				features.add(tag + "[itemprop=" + property + "]");
			}
			if ("meta".equals(tag) && element.attr("property").startsWith("article:")) {
				features.add("meta[property=" + element.attr("property") + "]");
			}
			if ("meta".equals(tag) && "og:type".equals(element.attr("property"))
					&& element.attr("content").matches("[a-z.]+")) {
				features.add("meta[property=og:type][content=" + element.attr("content") + "]");
			}
		}
		return new ArrayList<>(features);
	}

}
