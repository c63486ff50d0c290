package app.joren.extraction.template;

import java.time.Instant;
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
		Map<ArticleField, List<FieldRule>> fields = fields(samples, body);
		fields.replaceAll((field, rules) -> Rules.sturdiest(field, rules, changed));
		return new ArticleTemplate(id, addresses, SignInduction.signs(samples, others), isDated(samples, fields),
				fields, ExclusionInduction.fitting(body, exclusions, outlines), exclusions,
				typicalLength(outlines, body));
	}

	private Map<ArticleField, List<FieldRule>> fields(List<Sample> samples, List<BodyRule> body) {
		TitleAffixes affixes = TitleAffixes
			.of(samples.stream().map((sample) -> sample.page().document().title()).toList());
		Map<ArticleField, List<FieldRule>> fields = new EnumMap<>(ArticleField.class);
		put(fields, ArticleField.TITLE, TitleInduction.rules(samples, affixes));
		put(fields, ArticleField.PUBLISHED, DateInduction.rules(samples, this.days));
		put(fields, ArticleField.BYLINE, BylineInduction.rules(samples, this.now));
		put(fields, ArticleField.LEAD_IMAGE, LeadImageInduction.rules(samples));
		DeclaredInduction declared = new DeclaredInduction(samples, this.now);
		put(fields, ArticleField.SUMMARY, declared.rules(ArticleField.SUMMARY));
		put(fields, ArticleField.MODIFIED, declared.rules(ArticleField.MODIFIED));
		put(fields, ArticleField.TAGS, declared.rules(ArticleField.TAGS));
		put(fields, ArticleField.SUBTITLE, declared.subtitles(body));
		return fields;
	}

	private static void put(Map<ArticleField, List<FieldRule>> fields, ArticleField field, List<FieldRule> rules) {
		if (!rules.isEmpty()) {
			fields.put(field, rules);
		}
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
