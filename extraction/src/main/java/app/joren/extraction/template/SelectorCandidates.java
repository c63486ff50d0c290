package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * Ways to point at an element, the sturdiest first: by meaning, by a name a person gave,
 * by tag, each alone or under a parent that can be pointed at in the same way, and by
 * place as the last resort.
 */
final class SelectorCandidates {

	private static final Set<String> MEANINGFUL = Set.of("article", "main", "h1", "time", "address");

	private static final List<String> SEMANTIC = List.of("itemprop", "role", "property", "rel");

	private SelectorCandidates() {
	}

	static List<SturdySelector> of(Element element) {
		Map<String, Double> found = new LinkedHashMap<>();
		List<SturdySelector> own = simple(element);
		own.forEach((selector) -> found.merge(selector.css(), selector.sturdiness(), Math::max));
		String tag = element.normalName();
		int steps = 0;
		for (Element parent = element.parent(); parent != null && steps < 4
				&& !"body".equals(parent.normalName()); parent = parent.parent(), steps++) {
			String joint = (steps == 0) ? " > " : " ";
			for (SturdySelector outer : simple(parent)) {
				double sturdiness = outer.sturdiness() * (0.9 - 0.05 * steps);
				found.merge(outer.css() + joint + tag, sturdiness * 0.9, Math::max);
				own.stream()
					.limit(3)
					.forEach((inner) -> found.merge(outer.css() + joint + inner.css(), sturdiness * inner.sturdiness(),
							Math::max));
			}
		}
		found.merge(place(element), 0.2, Math::max);
		return found.entrySet()
			.stream()
			.map((entry) -> new SturdySelector(entry.getKey(), entry.getValue()))
			.sorted((a, b) -> Double.compare(b.sturdiness(), a.sturdiness()))
			.toList();
	}

	/**
	 * Ways to point at an element by its neighbours alone, for what is given other names:
	 * by the page's heading beside or before it.
	 */
	static List<SturdySelector> nameless(Element element) {
		List<SturdySelector> selectors = new ArrayList<>();
		String tag = element.normalName();
		for (Element before = element.previousElementSibling(); before != null; before = before
			.previousElementSibling()) {
			boolean next = before == element.previousElementSibling();
			if (before.nameIs("h1")) {
				selectors.add(new SturdySelector((next ? "h1 + " : "h1 ~ ") + tag, 0.6));
			}
			else if (before.selectFirst("h1") != null) {
				selectors.add(new SturdySelector("*:has(h1)" + (next ? " + " : " ~ ") + tag, 0.5));
			}
		}
		if (!element.nameIs("body") && element.children().stream().anyMatch((child) -> child.nameIs("h1"))) {
			selectors.add(new SturdySelector("*:has(> h1)", 0.6));
		}
		return selectors;
	}

	private static List<SturdySelector> simple(Element element) {
		List<SturdySelector> selectors = new ArrayList<>();
		String tag = element.normalName();
		for (String attribute : SEMANTIC) {
			String value = element.attr(attribute);
			if (value.matches("[A-Za-z][\\w:-]*")) {
				selectors.add(new SturdySelector(tag + "[" + attribute + "=" + value + "]", 0.95));
			}
		}
		if (Names.isStable(element.id())) {
			selectors.add(new SturdySelector("#" + element.id(), 0.9));
		}
		List<String> names = element.classNames().stream().filter(Names::isStable).limit(5).toList();
		names.forEach((name) -> selectors.add(new SturdySelector(tag + "." + name, 0.85)));
		for (int i = 0; i + 1 < names.size(); i++) {
			selectors.add(new SturdySelector(tag + "." + names.get(i) + "." + names.get(i + 1), 0.75));
		}
		element.classNames()
			.stream()
			.map(Names::modulePrefix)
			.filter((prefix) -> !prefix.isEmpty())
			.forEach((prefix) -> selectors.add(new SturdySelector(tag + "[class*=" + prefix + "]", 0.8)));
		if (MEANINGFUL.contains(tag)) {
			selectors.add(new SturdySelector(tag, 0.8));
		}
		return selectors;
	}

	private static String place(Element element) {
		List<String> steps = new ArrayList<>();
		for (Element e = element; e != null && !"body".equals(e.normalName()) && e.parent() != null; e = e.parent()) {
			if (e != element && Names.isStable(e.id())) {
				steps.addFirst("#" + e.id());
				return String.join(" > ", steps);
			}
			steps.addFirst(e.normalName() + (isOnlyOfType(e) ? "" : ":nth-of-type(" + indexOfType(e) + ")"));
		}
		steps.addFirst("body");
		return String.join(" > ", steps);
	}

	private static boolean isOnlyOfType(Element element) {
		Element parent = element.parent();
		return parent == null
				|| parent.children().stream().filter((e) -> e.normalName().equals(element.normalName())).count() == 1;
	}

	private static int indexOfType(Element element) {
		int index = 1;
		for (Element e = element.previousElementSibling(); e != null; e = e.previousElementSibling()) {
			index += e.normalName().equals(element.normalName()) ? 1 : 0;
		}
		return index;
	}

}
