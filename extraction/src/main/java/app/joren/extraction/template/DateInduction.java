package app.joren.extraction.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.listing.DateLikeness;
import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/**
 * Learns where the day of publication stands. A place is right if its day differs from
 * page to page and agrees with what lists, feeds, the address and the other places say.
 */
final class DateInduction {

	static final String IN_PATH = "(?<year>(?:19|20)\\d{2})[/-](?<month>\\d{1,2})[/-](?<day>\\d{1,2})(?=\\D|$)";

	private static final List<String> PATHS = List.of("datePublished", "dateCreated", "uploadDate");

	private static final List<String> METAS = List.of("article:published_time", "datePublished", "date", "pubdate",
			"DC.date.issued", "dc.date", "dcterms.created", "publish_date", "publication_date",
			"og:article:published_time", "sailthru.date", "parsely-pub-date", "citation_publication_date");

	private static final Pattern COMMENTS = Pattern
		.compile("(?i)(?:^|[^a-z])(?:comments?(?:list|area|section)?(?![a-z])|disqus|respond(?![a-z])|replies)");

	private static final int LONGEST = 400;

	/** A time told from now on is a few words. */
	private static final int SHORT = 40;

	private static final double ENOUGH = 0.5;

	private final List<FieldReading> readings;

	private final DayReader days;

	private DateInduction(List<FieldReading> readings, DayReader days) {
		this.readings = readings;
		this.days = days;
	}

	static List<FieldRule> rules(List<Sample> samples, DayReader days) {
		List<FieldReading> readings = samples.stream().map(FieldReading::of).toList();
		return new DateInduction(readings, days).rules();
	}

	private List<FieldRule> rules() {
		List<FieldRule> candidates = candidates();
		Map<FieldRule, List<Optional<LocalDate>>> values = new LinkedHashMap<>();
		candidates.forEach((rule) -> values.put(rule, days(rule)));
		values.entrySet()
			.removeIf((entry) -> !(entry.getKey() instanceof FieldRule.ListItem) && isConstant(entry.getValue())
					&& !isToldFromNow(entry.getKey()));
		List<@Nullable LocalDate> agreed = agreed(values);
		return values.entrySet()
			.stream()
			.map((entry) -> rated(entry.getKey(), entry.getValue(), agreed))
			.filter((rule) -> rule.evidence().confidence() >= ENOUGH)
			.sorted(Comparator.comparingDouble((FieldRule rule) -> rule.evidence().confidence()).reversed())
			.limit(16)
			.toList();
	}

	private List<FieldRule> candidates() {
		Evidence none = Evidence.of(0);
		List<FieldRule> rules = new ArrayList<>();
		PATHS.forEach((path) -> rules.add(new FieldRule.JsonLd(path, none)));
		METAS.forEach((name) -> rules.add(new FieldRule.Meta(name, none)));
		rules.add(new FieldRule.ListItem(none));
		rules.add(new FieldRule.Address(IN_PATH, none));
		rules.add(new FieldRule.Css("[itemprop=datePublished]", "datetime", null, none));
		rules.add(new FieldRule.Css("[itemprop=datePublished]", "content", null, none));
		rules.add(new FieldRule.Css("time[datetime]", "datetime", null, none));
		elements().forEach((css) -> rules.add(new FieldRule.Css(css, null, null, none)));
		return rules;
	}

	/** Selectors of short texts with a date, the most frequent over the samples first. */
	private List<String> elements() {
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Double> sturdiness = new HashMap<>();
		for (FieldReading reading : this.readings) {
			Map<String, Double> here = new HashMap<>();
			dated(reading.page().document().body()).forEach((element) -> Stream
				.concat(SelectorCandidates.of(element).stream().limit(10),
						SelectorCandidates.nameless(element).stream())
				.forEach((selector) -> here.merge(selector.css(), selector.sturdiness(), Math::max)));
			here.keySet().forEach((css) -> counts.merge(css, 1, Integer::sum));
			sturdiness.putAll(here);
		}
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 2 >= this.readings.size())
			.sorted(Comparator
				.comparingDouble((Map.Entry<String, Integer> entry) -> entry.getValue()
						+ sturdiness.getOrDefault(entry.getKey(), 0.0))
				.reversed())
			.map(Map.Entry::getKey)
			.limit(60)
			.toList();
	}

	private static List<Element> dated(Element body) {
		List<Element> found = new ArrayList<>();
		for (Element element : body.getAllElements()) {
			String own = element.ownText();
			boolean relative = element.nameIs("time") && own.length() >= 3 && own.length() <= SHORT;
			if (own.length() >= 6 && own.length() <= LONGEST && DateLikeness.test(own) || relative) {
				if (!PageOutline.isSilent(element) && !isComment(element)) {
					found.add(element);
				}
			}
		}
		return found.stream().limit(12).toList();
	}

	/** What readers write has dates of its own. */
	private static boolean isComment(Element element) {
		return element.parents()
			.stream()
			.anyMatch((parent) -> parent.attributesSize() > 0
					&& COMMENTS.matcher(parent.id() + " " + parent.className()).find());
	}

	private List<Optional<LocalDate>> days(FieldRule rule) {
		Set<String> repeated = (rule instanceof FieldRule.ListItem) ? repeatedHints() : Set.of();
		return this.readings.stream()
			.map((reading) -> this.days
				.first(reading.values(ArticleField.PUBLISHED, rule)
					.stream()
					.filter((text) -> !repeated.contains(text))
					.toList(), reading.page())
				.map(PublicationDate::day))
			.toList();
	}

	/**
	 * One moment for several articles is when something was built, not when they were
	 * published.
	 */
	private Set<String> repeatedHints() {
		Set<String> seen = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		for (FieldReading reading : this.readings) {
			String date = reading.hints().date();
			if (date != null && date.contains(":") && !seen.add(date)) {
				repeated.add(date);
			}
		}
		return repeated;
	}

	private boolean isConstant(List<Optional<LocalDate>> days) {
		List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
		return known.isEmpty() || (known.size() >= 3 && new HashSet<>(known).size() == 1);
	}

	/** Of one day in hours ago: as many days as stories. */
	private boolean isToldFromNow(FieldRule rule) {
		List<String> texts = this.readings.stream()
			.flatMap((reading) -> reading.values(ArticleField.PUBLISHED, rule).stream().limit(1))
			.filter(DateReader::isToldFromNow)
			.toList();
		return texts.size() >= 2 && new HashSet<>(texts).size() * 2 > texts.size();
	}

	/** The day that most places of a page agree on; the outside's word counts double. */
	private List<@Nullable LocalDate> agreed(Map<FieldRule, List<Optional<LocalDate>>> values) {
		List<@Nullable LocalDate> agreed = new ArrayList<>();
		for (int i = 0; i < this.readings.size(); i++) {
			Map<LocalDate, Double> votes = new HashMap<>();
			int page = i;
			values.forEach(
					(rule, days) -> days.get(page).ifPresent((day) -> votes.merge(day, weight(rule), Double::sum)));
			agreed.add(votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null));
		}
		return agreed;
	}

	private static double weight(FieldRule rule) {
		return switch (rule) {
			case FieldRule.ListItem _, FieldRule.Address _ -> 2;
			case FieldRule.JsonLd _, FieldRule.Meta _ -> 1.5;
			case FieldRule.Css css -> (css.attribute() != null) ? 0.7 : 0.1;
			case FieldRule.Document _ -> 0;
		};
	}

	private FieldRule rated(FieldRule rule, List<Optional<LocalDate>> days, List<@Nullable LocalDate> agreed) {
		int right = 0;
		for (int i = 0; i < agreed.size(); i++) {
			LocalDate day = agreed.get(i);
			right += (day != null && days.get(i).filter((value) -> Objects.equals(value, day)).isPresent()) ? 1 : 0;
		}
		double share = (double) right / agreed.size();
		double preference = switch (rule) {
			case FieldRule.JsonLd _, FieldRule.Meta _ -> 1;
			case FieldRule.Css css -> (css.attribute() != null) ? 0.99 : 0.98;
			case FieldRule.ListItem _ -> 0.8;
			case FieldRule.Address _ -> 0.9;
			case FieldRule.Document _ -> 0;
		};
		return rule.trusted(Evidence.of(Math.min(0.99, share * preference),
				"Agrees with the other dates on %d of %d pages".formatted(right, agreed.size())));
	}

}
