package app.joren.extraction.correction;

import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.extraction.site.Hints;
import app.joren.extraction.template.TemplateTrace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Learns the rule of a field from the element that a person says it is.
 *
 * @param template that reads the page
 * @param trace what rules of that template say
 * @param samples of that template, that with the element first
 */
record PointedField(ArticleTemplate template, TemplateTrace trace, List<SampleDocument> samples) {

	private static final Map<CorrectionTarget, ArticleField> FIELDS = Map.of(CorrectionTarget.TITLE, ArticleField.TITLE,
			CorrectionTarget.SUBTITLE, ArticleField.SUBTITLE, CorrectionTarget.BYLINE, ArticleField.BYLINE,
			CorrectionTarget.PUBLISHED, ArticleField.PUBLISHED, CorrectionTarget.LEAD_IMAGE, ArticleField.LEAD_IMAGE);

	LearntRule learn(CorrectionTarget target, Element pointed) throws CannotLearn {
		ArticleField field = FIELDS.get(target);
		if (field == null) {
			throw new IllegalArgumentException(target + " is no field");
		}
		Element element = exact(field, pointed);
		String attribute = attribute(field, element);
		if (value(field, 0, element, attribute).isBlank()) {
			throw new CannotLearn(nothing(field));
		}
		RuleChoice choice = new RuleChoice(this.samples.stream().map(SampleDocument::body).toList(),
				(sample, css) -> value(field, sample, css, attribute), field == ArticleField.TITLE);
		RuleChoice.Chosen chosen = choice.of(element)
			.filter((found) -> found.pages() > 0)
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NO_SELECTOR));
		List<String> reasons = chosen.reasons(this.samples.size());
		FieldRule.Css rule = new FieldRule.Css(chosen.css(), attribute, null,
				new Evidence(chosen.confidence(this.samples.size()), reasons));
		return new LearntRule(Templates.with(this.template, field, rule),
				chosen.css() + ((attribute != null) ? " @" + attribute : ""), reasons);
	}

	/** The picture in a box, and the element with the machine's form of a date. */
	private static Element exact(ArticleField field, Element pointed) throws CannotLearn {
		if (field == ArticleField.LEAD_IMAGE && !"img".equals(pointed.normalName())) {
			Element image = pointed.selectFirst("img");
			if (image == null) {
				throw new CannotLearn(CannotLearn.Reason.NO_PICTURE);
			}
			return image;
		}
		if (field == ArticleField.PUBLISHED) {
			Element time = pointed.closest("time[datetime]");
			Element inner = (time != null) ? time : pointed.selectFirst("time[datetime]");
			return (inner != null) ? inner : pointed;
		}
		return pointed;
	}

	private static @Nullable String attribute(ArticleField field, Element element) {
		if (field == ArticleField.LEAD_IMAGE) {
			return List.of("data-src", "data-original", "data-lazy-src")
				.stream()
				.filter((name) -> !element.attr(name).isBlank())
				.findFirst()
				.orElse("src");
		}
		return (field == ArticleField.PUBLISHED && !element.attr("datetime").isBlank()) ? "datetime" : null;
	}

	private String value(ArticleField field, int sample, Element element, @Nullable String attribute) {
		return value(field, sample, element.cssSelector(), attribute);
	}

	private String value(ArticleField field, int sample, String css, @Nullable String attribute) {
		return this.trace.value(field, new FieldRule.Css(css, attribute, null, Evidence.of(0)),
				this.samples.get(sample).page(), Hints.none());
	}

	private static CannotLearn.Reason nothing(ArticleField field) {
		return switch (field) {
			case PUBLISHED, MODIFIED -> CannotLearn.Reason.NO_DATE;
			case LEAD_IMAGE -> CannotLearn.Reason.NO_PICTURE;
			case TITLE, SUBTITLE, BYLINE, LANGUAGE, TAGS, SUMMARY -> CannotLearn.Reason.NO_TEXT;
		};
	}

}
