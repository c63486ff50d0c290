package app.joren.extraction.correction;

import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Evidence;
import app.joren.extraction.template.Pointing;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Learns where the body is, and what in it is not the article's.
 *
 * @param template that reads the page
 * @param samples of that template, that with the pointed element first
 */
record PointedBody(ArticleTemplate template, List<SampleDocument> samples) {

	private static final int SHORTEST = 40;

	LearntRule container(Element pointed) throws CannotLearn {
		if (pointed.text().isBlank()) {
			throw new CannotLearn(CannotLearn.Reason.NO_TEXT);
		}
		RuleChoice choice = new RuleChoice(this.samples.stream().map(SampleDocument::body).toList(), this::text, true);
		RuleChoice.Chosen chosen = choice.of(pointed)
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NO_SELECTOR));
		List<String> reasons = chosen.reasons(this.samples.size());
		return new LearntRule(
				Templates
					.with(this.template,
							new ArticleTemplate.BodyRule(chosen.css(),
									new Evidence(chosen.confidence(this.samples.size()), reasons))),
				chosen.css(), reasons);
	}

	private String text(int sample, String css) {
		Element first = this.samples.get(sample).body().selectFirst(css);
		String text = (first != null) ? first.text() : "";
		return (text.length() >= SHORTEST) ? text : "";
	}

	LearntRule exclusion(Element pointed) throws CannotLearn {
		List<List<Element>> containers = new ArrayList<>();
		this.samples.forEach((sample) -> containers.add(containers(sample)));
		if (containers.getFirst().isEmpty()) {
			throw new CannotLearn(CannotLearn.Reason.NO_BODY_RULE);
		}
		Element container = containers.getFirst()
			.stream()
			.filter((candidate) -> pointed != candidate && pointed.parents().contains(candidate))
			.findFirst()
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NOT_IN_BODY));
		ArticleTemplate.Exclusion exclusion = new ExclusionChoice(containers).of(container, pointed)
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NO_SELECTOR));
		return new LearntRule(Templates.with(this.template, exclusion), exclusion.selector(),
				exclusion.evidence().reasons());
	}

	private List<Element> containers(SampleDocument sample) {
		for (ArticleTemplate.BodyRule rule : this.template.body()) {
			Elements found = Pointing.outermost(sample.body().select(rule.selector()));
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

}
