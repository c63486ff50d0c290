package app.joren.extraction.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import org.jsoup.nodes.Element;

/**
 * Learns where the authors' names stand, from feeds that name them and from the places
 * that the web commonly uses for them.
 */
final class BylineInduction {

	private static final List<String> PATHS = List.of("author.name", "author");

	private static final List<String> METAS = List.of("author", "article:author", "dc.creator", "parsely-author",
			"sailthru.author");

	private static final List<String> USUAL = List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]",
			"[rel=author]", ".author .fn", ".byline .author", ".author-name", ".post-author", ".entry-author",
			".byline", ".author", "[class*=author]", "[class*=byline]");

	private static final double ENOUGH = 0.3;

	/** A word that says "by" is true also where few articles have it. */
	private static final double ENOUGH_WORDED = 0.1;

	private BylineInduction() {
	}

	static List<FieldRule> rules(List<Sample> samples, Instant now) {
		List<FieldReading> readings = samples.stream().map(FieldReading::of).toList();
		List<FieldRule> rules = new ArrayList<>();
		for (FieldRule rule : candidates(samples, now)) {
			Evidence evidence = rate(rule, readings);
			if (evidence.confidence() >= (isWorded(rule) ? ENOUGH_WORDED : ENOUGH)) {
				rules.add(rule.trusted(evidence));
			}
		}
		rules.sort(Comparator.comparingDouble((FieldRule rule) -> rule.evidence().confidence()).reversed());
		return rules;
	}

	private static List<FieldRule> candidates(List<Sample> samples, Instant now) {
		Evidence none = Evidence.of(0);
		List<FieldRule> rules = new ArrayList<>();
		labelled(samples).forEach((css) -> rules.add(new FieldRule.Css(css, null, null, none)));
		PATHS.forEach((path) -> rules.add(new FieldRule.JsonLd(path, none)));
		worded(samples).forEach((css) -> rules.add(new FieldRule.Css(css, null, BylineText.WORDED, none)));
		rules.addAll(ShownBylines.rules(samples, now));
		METAS.forEach((name) -> rules.add(new FieldRule.Meta(name, none)));
		rules.add(new FieldRule.ListItem(none));
		USUAL.forEach((css) -> rules.add(new FieldRule.Css(css, null, null, none)));
		return rules;
	}

	/** Elements whose text is the name that a feed gives. */
	private static List<String> labelled(List<Sample> samples) {
		List<Element> bodies = samples.stream().map((sample) -> sample.page().document().body()).toList();
		List<List<Element>> wanted = new ArrayList<>();
		for (Sample sample : samples) {
			Set<String> names = new HashSet<>();
			sample.hints().bylines().forEach((name) -> names.add(BylineText.key(name)));
			names.remove("");
			wanted.add(names.isEmpty() ? List.of() : RuleSearch.withOwnText(sample.page().document().body(),
					(element) -> element.ownText().length() < 120 && names.contains(BylineText.key(element.text()))));
		}
		return RuleSearch.best(bodies, wanted)
			.filter((found) -> found.hits() >= 0.6)
			.map(RuleSearch.Found::css)
			.stream()
			.toList();
	}

	/** Short lines that say "by" before a name. */
	private static List<String> worded(List<Sample> samples) {
		List<Element> bodies = samples.stream().map((sample) -> sample.page().document().body()).toList();
		List<List<Element>> wanted = bodies.stream()
			.map((body) -> RuleSearch
				.withOwnText(body,
						(element) -> BylineText.isWorded(element.ownText()) && BylineText.isWorded(element.text()))
				.reversed()
				.stream()
				.limit(3)
				.toList())
			.toList();
		return RuleSearch.best(bodies, wanted)
			.filter((found) -> found.hits() >= 0.6)
			.map(RuleSearch.Found::css)
			.stream()
			.toList();
	}

	private static Evidence rate(FieldRule rule, List<FieldReading> readings) {
		int named = 0;
		int agreeing = 0;
		int labelled = 0;
		int handles = 0;
		Map<String, Integer> names = new HashMap<>();
		for (FieldReading reading : readings) {
			List<String> values = reading.people(rule);
			named += values.isEmpty() ? 0 : 1;
			handles += values.stream().allMatch(BylineText::isHandle) ? 1 : 0;
			values.stream().distinct().forEach((name) -> names.merge(BylineText.key(name), 1, Integer::sum));
			List<String> labels = reading.hints()
				.bylines()
				.stream()
				.filter((name) -> !BylineText.isHandle(name))
				.toList();
			if (!labels.isEmpty()) {
				labelled++;
				agreeing += agree(values, labels) ? 1 : 0;
			}
		}
		double coverage = (double) named / readings.size();
		double agreement = (labelled == 0) ? 0.9 : (double) agreeing / labelled;
		return Evidence.of(
				Math.min(0.99, coverage * agreement * preference(rule) * ((2 * handles > readings.size()) ? 0.7 : 1)),
				"Gives names on %d of %d pages".formatted(named, readings.size()));
	}

	private static boolean isWorded(FieldRule rule) {
		return rule instanceof FieldRule.Css css && css.pattern() != null && !css.selector().contains(":nth-");
	}

	private static double preference(FieldRule rule) {
		return switch (rule) {
			case FieldRule.Css css -> css.selector().contains("*=") ? 0.8 : 0.97;
			case FieldRule.JsonLd _ -> 1;
			default -> 0.95;
		};
	}

	private static boolean agree(List<String> values, List<String> labels) {
		String joined = BylineText.key(String.join(" ", values));
		return labels.stream().map(BylineText::key).anyMatch((label) -> !label.isEmpty() && joined.contains(label));
	}

}
