package app.joren.extraction.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What style sheets really paint on a page: colours count by the elements that the rules
 * match, and by what those elements are.
 */
final class Painted {

	private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");

	private static final Pattern STATE = Pattern
		.compile(":(?:hover|focus|active|visited|target|disabled|checked|-|:|before|after|selection)");

	private static final String HEAD = "header, nav, [role=banner], [role=navigation]";

	private static final int MOST_RULES = 4000;

	private static final int DEEPEST = 6;

	/** What is painted less is an ornament. */
	private static final double LEAST = 3;

	/** Lighter grounds are hints and boxes more often than what a site is known by. */
	private static final double PALE = 0.87;

	private final Document page;

	private final Map<String, String> variables = new HashMap<>();

	private final Map<String, Double> grounds = new LinkedHashMap<>();

	private final Map<String, Double> inks = new LinkedHashMap<>();

	private final Map<String, String> fonts = new HashMap<>();

	private final Set<Element> heads = Collections.newSetFromMap(new IdentityHashMap<>());

	Painted(Document page, List<StyleSheet> sheets) {
		this.page = page;
		this.heads.addAll(page.select(HEAD));
		List<StyleSheet.Rule> rules = new ArrayList<>();
		sheets.forEach((sheet) -> rules.addAll(sheet.rules()));
		rules.stream().filter((rule) -> !rule.dark() && isRoot(rule.selector())).forEach(this::remember);
		rules.stream().filter((rule) -> !rule.dark()).limit(MOST_RULES).forEach(this::read);
		readAttributes();
	}

	private static boolean isRoot(String selector) {
		return selector.matches("(?s).*(?:^|,|\\s)(?::root|html|body)\\b.*") && !selector.contains("dark");
	}

	private void remember(StyleSheet.Rule rule) {
		rule.declarations().forEach((name, value) -> {
			if (name.startsWith("--")) {
				this.variables.put(name, value);
			}
		});
	}

	private void read(StyleSheet.Rule rule) {
		for (String selector : rule.selector().split(",(?![^(\\[]*[)\\]])")) {
			String simple = selector.strip();
			if (!simple.isEmpty() && !STATE.matcher(simple).find()) {
				font(simple, rule.declarations());
				color(simple, rule.declarations().get("color"), this.inks);
				color(simple, ground(rule.declarations()), this.grounds);
			}
		}
	}

	private static @Nullable String ground(Map<String, String> declarations) {
		String color = declarations.get("background-color");
		return (color != null) ? color : declarations.get("background");
	}

	private void font(String selector, Map<String, String> declarations) {
		String families = declarations.get("font-family");
		if (families != null && selector.matches("body|html|:root|p|h1|h2|h3|article|main")) {
			this.fonts.put(selector, resolved(families, 0));
		}
	}

	private void color(String selector, @Nullable String value, Map<String, Double> colors) {
		Optional<Color> color = (value == null) ? Optional.empty() : Color.parse(resolved(value, 0));
		if (color.isEmpty() || Oklch.of(color.get()).chroma() < DesignInference.COLOURLESS) {
			return;
		}
		double weight = 0;
		for (Element element : matched(selector)) {
			weight = Math.max(weight, weight(element));
		}
		if (weight > 0) {
			boolean pale = Oklch.of(color.get()).lightness() > PALE;
			colors.merge(color.get().hex(), pale ? weight / 4 : weight, Double::sum);
		}
	}

	private List<Element> matched(String selector) {
		try {
			return this.page.select(selector).stream().limit(30).toList();
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			return List.of();
		}
	}

	private double weight(Element element) {
		boolean head = this.heads.contains(element) || element.parents().stream().anyMatch(this.heads::contains);
		double size = switch (element.normalName()) {
			case "header", "nav" -> 8;
			case "body" -> 5;
			case "a" -> element.className().matches("(?i).*\\b(?:btn|button)\\b.*") ? 4 : 3;
			case "button" -> 4;
			case "h1", "h2", "h3" -> 2;
			case "code", "pre", "span", "kbd" -> 0.2;
			default -> 1;
		};
		return head ? size + 4 : size;
	}

	/** Colours that old pages write into their markup. */
	private void readAttributes() {
		for (Element element : this.page.select("[bgcolor]").stream().limit(50).toList()) {
			Color.parse(element.attr("bgcolor"))
				.filter((color) -> Oklch.of(color).chroma() >= DesignInference.COLOURLESS)
				.ifPresent((color) -> this.grounds.merge(color.hex(), 1.0, Double::sum));
		}
		for (Element element : this.page.select("body [style*=background]").stream().limit(80).toList()) {
			StyleSheet.parse("x{" + element.attr("style") + "}").rules().forEach((rule) -> {
				String value = ground(rule.declarations());
				Optional<Color> color = (value == null) ? Optional.empty() : Color.parse(resolved(value, 0));
				color.filter((each) -> Oklch.of(each).chroma() >= DesignInference.COLOURLESS)
					.ifPresent((each) -> this.grounds.merge(each.hex(), weight(element), Double::sum));
			});
		}
	}

	private String resolved(String value, int depth) {
		Matcher variable = VARIABLE.matcher(value);
		if (depth > DEEPEST || !variable.find()) {
			return value;
		}
		String other = (variable.group(2) == null) ? "" : variable.group(2);
		String found = this.variables.getOrDefault(variable.group(1), other);
		return resolved(variable.replaceFirst(Matcher.quoteReplacement(found)), depth + 1);
	}

	/** The colour that is painted behind the most prominent things. */
	Optional<Color> ground() {
		return strongest(this.grounds, null).filter((color) -> this.grounds.getOrDefault(color.hex(), 0.0) >= LEAST);
	}

	/**
	 * The strongest colour of links, buttons and titles that is another than a given one.
	 */
	Optional<Color> ink(@Nullable Color other) {
		return strongest(this.inks, other);
	}

	private static Optional<Color> strongest(Map<String, Double> colors, @Nullable Color other) {
		return colors.entrySet()
			.stream()
			.filter((entry) -> other == null
					|| Color.parse(entry.getKey()).filter((color) -> isOther(color, other)).isPresent())
			.max(Map.Entry.comparingByValue())
			.flatMap((entry) -> Color.parse(entry.getKey()));
	}

	private static boolean isOther(Color one, Color two) {
		Oklch first = Oklch.of(one);
		Oklch second = Oklch.of(two);
		return Math.hypot(first.chroma() * Math.cos(first.hue()) - second.chroma() * Math.cos(second.hue()),
				first.chroma() * Math.sin(first.hue()) - second.chroma() * Math.sin(second.hue())) > 0.05;
	}

	/**
	 * The site's own name for a colour that stands for it, where its style sheet has one.
	 */
	Optional<Color> named() {
		return this.variables.entrySet()
			.stream()
			.filter((entry) -> entry.getKey()
				.matches("--(?!bs-|wp-|mdb-|fa-)[\\w-]*(?:primary|brand|accent|theme)(?:-color)?"))
			.sorted(Map.Entry.comparingByKey())
			.flatMap((entry) -> Color.parse(resolved(entry.getValue(), 0)).stream())
			.filter((color) -> Oklch.of(color).chroma() >= DesignInference.COLOURLESS)
			.findFirst();
	}

	@Nullable String families(String... selectors) {
		for (String selector : selectors) {
			String families = this.fonts.get(selector);
			if (families != null && !families.contains("inherit")) {
				return families;
			}
		}
		return null;
	}

}
