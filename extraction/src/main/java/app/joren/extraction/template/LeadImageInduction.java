package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;

/**
 * Learns where the lead image is named. A picture that stands for several articles is the
 * site's and not theirs.
 */
final class LeadImageInduction {

	private LeadImageInduction() {
	}

	static List<FieldRule> rules(List<Sample> samples) {
		Evidence none = Evidence.of(0);
		List<FieldRule> candidates = List.of(new FieldRule.Meta("og:image", none), new FieldRule.JsonLd("image", none),
				new FieldRule.Meta("twitter:image", none), new FieldRule.ListItem(none));
		List<FieldRule> rules = new ArrayList<>();
		for (FieldRule rule : candidates) {
			List<String> values = samples.stream()
				.map((sample) -> new FieldReading(sample.page(), sample.hints()).values(ArticleField.LEAD_IMAGE, rule))
				.filter((found) -> !found.isEmpty())
				.map(List::getFirst)
				.toList();
			int distinct = new HashSet<>(values).size();
			if (!values.isEmpty() && distinct * 2 > values.size()) {
				double confidence = 0.9 * distinct / samples.size();
				rules.add(rule.trusted(Evidence.of(Math.min(0.95, confidence),
						"%d different pictures on %d pages".formatted(distinct, samples.size()))));
			}
		}
		return rules;
	}

}
