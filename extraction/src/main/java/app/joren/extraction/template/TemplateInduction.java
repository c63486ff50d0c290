package app.joren.extraction.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.ArticleTemplate.Exclusion;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.page.Page;

/** Learns how the article pages of one kind are read. */
public final class TemplateInduction {

	private final Instant now;

	private final DayReader days;

	/**
	 * An induction.
	 * @param now when the pages were fetched, for relative dates
	 */
	public TemplateInduction(Instant now) {
		this.now = now;
		this.days = new PageDays(now);
	}

	/**
	 * Learns a template.
	 * @param id the template's id
	 * @param addresses patterns of its pages
	 * @param samples article pages, at least one
	 * @param others pages of the site that are no articles
	 */
	public ArticleTemplate learn(String id, List<String> addresses, List<Sample> samples, List<Page> others) {
		ChangedPages changed = ChangedPages.of(samples);
		List<SampleOutline> outlines = SampleOutline.of(samples);
		List<BodyRule> body = BodyInduction.containers(outlines, changed);
		List<Exclusion> exclusions = body.isEmpty() ? List.of()
				: ExclusionInduction.exclusions(outlines, body.getFirst().selector());
		Map<ArticleField, List<FieldRule>> fields = fields(samples);
		fields.replaceAll((field, rules) -> Rules.sturdiest(field, rules, changed));
		return new ArticleTemplate(id, addresses, SignInduction.signs(samples, others), isDated(samples, fields),
				fields, ExclusionInduction.fitting(body, exclusions, outlines), exclusions,
				typicalLength(outlines, body));
	}

	private Map<ArticleField, List<FieldRule>> fields(List<Sample> samples) {
		TitleAffixes affixes = TitleAffixes
			.of(samples.stream().map((sample) -> sample.page().document().title()).toList());
		Map<ArticleField, List<FieldRule>> fields = new EnumMap<>(ArticleField.class);
		put(fields, ArticleField.TITLE, TitleInduction.rules(samples, affixes));
		put(fields, ArticleField.PUBLISHED, DateInduction.rules(samples, this.days));
		put(fields, ArticleField.BYLINE, BylineInduction.rules(samples, this.now));
		put(fields, ArticleField.LEAD_IMAGE, LeadImageInduction.rules(samples));
		put(fields, ArticleField.SUMMARY, declared(samples, ArticleField.SUMMARY, "description", "og:description"));
		put(fields, ArticleField.MODIFIED,
				declared(samples, ArticleField.MODIFIED, "article:modified_time", "dateModified"));
		put(fields, ArticleField.TAGS, declared(samples, ArticleField.TAGS, "article:tag", "keywords"));
		return fields;
	}

	private static void put(Map<ArticleField, List<FieldRule>> fields, ArticleField field, List<FieldRule> rules) {
		if (!rules.isEmpty()) {
			fields.put(field, rules);
		}
	}

	/** Meta elements that are there and differ from page to page. */
	private static List<FieldRule> declared(List<Sample> samples, ArticleField field, String... names) {
		List<FieldRule> rules = new ArrayList<>();
		for (String name : names) {
			FieldRule rule = new FieldRule.Meta(name, Evidence.of(0));
			List<List<String>> values = samples.stream()
				.map((sample) -> new FieldReading(sample.page(), sample.hints()).values(field, rule))
				.filter((found) -> !found.isEmpty())
				.toList();
			long distinct = values.stream().distinct().count();
			if (!values.isEmpty() && (distinct * 2 > values.size() || samples.size() == 1)) {
				rules.add(Rules.withEvidence(rule, Evidence.of(0.9 * values.size() / samples.size(),
						"Differs on %d of %d pages".formatted(distinct, samples.size()))));
			}
		}
		return rules;
	}

	private boolean isDated(List<Sample> samples, Map<ArticleField, List<FieldRule>> fields) {
		List<FieldRule> rules = fields.getOrDefault(ArticleField.PUBLISHED, List.of());
		return samples.size() >= 3 && samples.stream().allMatch((sample) -> rules.stream().anyMatch((rule) -> {
			List<String> values = new FieldReading(sample.page(), sample.hints()).values(ArticleField.PUBLISHED, rule);
			return this.days.first(values, sample.page()).isPresent();
		}));
	}

	private static int typicalLength(List<SampleOutline> outlines, List<BodyRule> body) {
		if (body.isEmpty()) {
			return 0;
		}
		List<Integer> lengths = outlines.stream()
			.map((outline) -> outline.body().select(body.getFirst().selector()).stream().mapToInt(outline::allIn).sum())
			.sorted()
			.toList();
		return lengths.get(lengths.size() / 2);
	}

}
