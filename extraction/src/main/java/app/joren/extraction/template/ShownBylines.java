package app.joren.extraction.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.Source;
import org.jsoup.nodes.Element;

/** Learns bylines from what single pages look like, where nothing names the authors. */
final class ShownBylines {

	private static final int LONGEST = 160;

	private ShownBylines() {
	}

	static List<FieldRule> rules(List<Sample> samples, Instant now) {
		List<Element> bodies = samples.stream().map((sample) -> sample.page().document().body()).toList();
		Map<String, List<List<Element>>> places = new LinkedHashMap<>();
		for (int i = 0; i < samples.size(); i++) {
			int page = i;
			PageMetadata.of(samples.get(i).page(), DateReader.at(now)).authors().forEach((candidate) -> {
				Element element = candidate.element();
				while (element != null && candidate.source().kind() == Source.Kind.TEXT
						&& !element.text().contains(candidate.value().getFirst())) {
					element = element.parent();
				}
				if (element != null && element.text().length() <= LONGEST) {
					Element place = element;
					String pattern = String.valueOf(BylineText.pattern(Lines.of(element)));
					places
						.computeIfAbsent(pattern,
								(key) -> new ArrayList<>(
										bodies.stream().map((body) -> new ArrayList<Element>()).toList()))
						.get(page)
						.add(place);
				}
			});
		}
		List<FieldRule> rules = new ArrayList<>();
		places.forEach((pattern, wanted) -> RuleSearch.best(bodies, wanted)
			.filter((found) -> found.hits() >= 0.6)
			.ifPresent((found) -> rules
				.add(new FieldRule.Css(found.css(), null, pattern.equals("null") ? null : pattern, Evidence.of(0)))));
		return rules;
	}

}
