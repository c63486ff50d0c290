package app.joren.extraction.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.metadata.BestTitle;
import org.jsoup.nodes.Element;

/**
 * Learns where the title stands: of all places that could hold it, the one that most
 * often says what the others say, and what lists and feeds call the article.
 */
final class TitleInduction {

	private static final double ENOUGH = 0.6;

	private static final int MOST = 8;

	/** The worth of a heading that says the same in other words. */
	private static final double ABOUT = 0.8;

	private TitleInduction() {
	}

	static List<FieldRule> rules(List<Sample> samples, TitleAffixes affixes) {
		List<FieldReading> readings = samples.stream().map(FieldReading::of).toList();
		List<FieldRule> plain = plainRules(affixes);
		Set<String> repeated = repeated(readings, plain, affixes);
		List<String> agreed = readings.stream().map((reading) -> agreed(reading, plain, affixes, repeated)).toList();
		List<FieldRule> candidates = new ArrayList<>(plain);
		selector(samples, agreed).ifPresent((css) -> candidates.add(0, css));
		List<FieldRule> rated = candidates.stream()
			.distinct()
			.map((rule) -> rated(rule, readings, agreed, affixes))
			.sorted(Comparator.comparingDouble((FieldRule rule) -> rule.evidence().confidence()).reversed())
			.toList();
		List<FieldRule> good = rated.stream()
			.filter((rule) -> rule.evidence().confidence() >= ENOUGH)
			.limit(MOST)
			.toList();
		return good.isEmpty() ? rated.stream().filter(TitleInduction::isAlwaysThere).limit(MOST).toList() : good;
	}

	/** Where the places of a page disagree, its own title is better than none. */
	private static boolean isAlwaysThere(FieldRule rule) {
		return rule instanceof FieldRule.Document || rule instanceof FieldRule.Css css && "h1".equals(css.selector());
	}

	private static List<FieldRule> plainRules(TitleAffixes affixes) {
		Evidence none = Evidence.of(0);
		return List.of(new FieldRule.Css("h1", null, null, none), new FieldRule.JsonLd("headline", none),
				new FieldRule.Meta("og:title", none), new FieldRule.ListItem(none),
				new FieldRule.Document(affixes.prefix(), affixes.suffix(), none),
				new FieldRule.Meta("twitter:title", none),
				new FieldRule.Css("article h1, article h2", null, null, none),
				new FieldRule.Css("h2", null, null, none));
	}

	/**
	 * What most places of a page say; the list's word counts double, but may be cut
	 * short.
	 */
	private static String agreed(FieldReading reading, List<FieldRule> rules, TitleAffixes affixes,
			Set<String> repeated) {
		Map<String, Double> votes = new HashMap<>();
		for (FieldRule rule : rules) {
			double weight = (rule instanceof FieldRule.ListItem) ? 2 : (isAnyHeading(rule) ? 0.4 : 1);
			reading.values(ArticleField.TITLE, rule)
				.stream()
				.findFirst()
				.map((title) -> normal(affixes.strip(title)))
				.filter((title) -> !title.isEmpty() && !repeated.contains(title))
				.ifPresent((title) -> votes.merge(title, weight, Double::sum));
		}
		return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
	}

	/**
	 * What stands on several pages is the site's name or a label, and no article's title.
	 */
	private static Set<String> repeated(List<FieldReading> readings, List<FieldRule> rules, TitleAffixes affixes) {
		Set<String> repeated = new HashSet<>();
		for (FieldRule rule : rules) {
			Set<String> seen = new HashSet<>();
			readings.forEach((reading) -> reading.values(ArticleField.TITLE, rule)
				.stream()
				.findFirst()
				.map((title) -> normal(affixes.strip(title)))
				.filter((title) -> !seen.add(title))
				.ifPresent(repeated::add));
		}
		return repeated;
	}

	private static boolean isAnyHeading(FieldRule rule) {
		return rule instanceof FieldRule.Css css && !"h1".equals(css.selector());
	}

	private static Optional<FieldRule> selector(List<Sample> samples, List<String> agreed) {
		List<Element> bodies = samples.stream().map((sample) -> sample.page().document().body()).toList();
		List<List<Element>> wanted = new ArrayList<>();
		for (int i = 0; i < samples.size(); i++) {
			String title = agreed.get(i);
			wanted.add(title.isEmpty() ? List.of()
					: bodies.get(i)
						.select("h1,h2,h3,h4,[itemprop=headline],[class*=title],[class*=Title]")
						.stream()
						.filter((element) -> title.equals(normal(element.text())))
						.toList());
		}
		return RuleSearch.best(bodies, wanted)
			.map((found) -> new FieldRule.Css(found.css(), null, null, Evidence.of(0)));
	}

	private static FieldRule rated(FieldRule rule, List<FieldReading> readings, List<String> agreed,
			TitleAffixes affixes) {
		double right = 0;
		for (int i = 0; i < readings.size(); i++) {
			String value = readings.get(i)
				.values(ArticleField.TITLE, rule)
				.stream()
				.findFirst()
				.map((title) -> normal(affixes.strip(title)))
				.orElse("");
			right += worth(rule, value, agreed.get(i));
		}
		double share = right / readings.size();
		double preference = (rule instanceof FieldRule.ListItem) ? 0.7 : (rule instanceof FieldRule.Css) ? 1 : 0.98;
		return rule.trusted(Evidence.of(Math.min(0.99, share * preference),
				"Agrees with the page's other titles on %.0f of %d pages".formatted(right, readings.size())));
	}

	/**
	 * Lists often have titles of their own, made shorter or clearer; the page's are the
	 * article's.
	 */
	private static double worth(FieldRule rule, String title, String agreed) {
		if (title.isEmpty() || title.equals(agreed)) {
			return title.isEmpty() ? 0 : 1;
		}
		boolean own = rule instanceof FieldRule.Css css && css.selector().contains("h1");
		return (own && BestTitle.isAbout(title, agreed)) ? ABOUT : 0;
	}

	static String normal(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", " ")
			.strip();
	}

}
