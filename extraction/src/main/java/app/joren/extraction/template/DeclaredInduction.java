package app.joren.extraction.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.Candidate;
import app.joren.extraction.metadata.PageMetadata;
import org.jsoup.nodes.Element;

/**
 * Learns where pages declare what is said about an article. A place counts if it differs
 * from page to page: what is the same everywhere is said about the site.
 */
final class DeclaredInduction {

	private static final Evidence NONE = Evidence.of(0);

	private final List<Sample> samples;

	private final Instant now;

	private final List<FieldReading> readings;

	DeclaredInduction(List<Sample> samples, Instant now) {
		this.samples = samples;
		this.now = now;
		this.readings = samples.stream().map(FieldReading::of).toList();
	}

	/** The rules for a field, the most formal place first. */
	List<FieldRule> rules(ArticleField field) {
		return differing(field, switch (field) {
			case SUMMARY -> Stream.of(meta("description"), meta("og:description"), data("description"));
			case MODIFIED -> Stream.of(meta("article:modified_time"), meta("dateModified"), data("dateModified"),
					meta("og:updated_time"));
			case TAGS -> Stream.of(meta("article:tag"), data("keywords"), meta("keywords"), meta("news_keywords"),
					css("a[rel=tag]"));
			default -> Stream.of();
		});
	}

	/**
	 * The deck, where it is declared or stands under the title outside the body; inside,
	 * the body's reader finds it.
	 */
	List<FieldRule> subtitles(List<BodyRule> body) {
		List<Element> bodies = this.samples.stream().map((sample) -> sample.page().document().body()).toList();
		List<List<Element>> wanted = this.samples.stream()
			.map((sample) -> PageMetadata.of(sample.page(), DateReader.at(this.now))
				.subtitles()
				.stream()
				.map(Candidate::element)
				.filter((element) -> element != null && !isInside(element, body))
				.toList())
			.toList();
		Stream<FieldRule> shown = RuleSearch.best(bodies, wanted)
			.filter((found) -> found.misses() == 0)
			.stream()
			.map((found) -> css(found.css()));
		return differing(ArticleField.SUBTITLE, Stream.concat(Stream.of(data("alternativeHeadline")), shown));
	}

	private static boolean isInside(Element element, List<BodyRule> body) {
		return body.stream().limit(1).anyMatch((rule) -> element.closest(rule.selector()) != null);
	}

	private List<FieldRule> differing(ArticleField field, Stream<FieldRule> candidates) {
		List<FieldRule> rules = new ArrayList<>();
		candidates.forEach((rule) -> {
			List<List<String>> values = this.readings.stream()
				.map((reading) -> reading.values(field, rule))
				.filter((found) -> !found.isEmpty())
				.toList();
			long distinct = values.stream().distinct().count();
			if (!values.isEmpty() && (distinct * 2 > values.size() || this.samples.size() == 1)) {
				rules.add(rule.trusted(Evidence.of(0.9 * values.size() / this.samples.size(),
						"Differs on %d of %d pages".formatted(distinct, this.samples.size()))));
			}
		});
		return rules;
	}

	private static FieldRule meta(String name) {
		return new FieldRule.Meta(name, NONE);
	}

	private static FieldRule data(String path) {
		return new FieldRule.JsonLd(path, NONE);
	}

	private static FieldRule css(String selector) {
		return new FieldRule.Css(selector, null, null, NONE);
	}

}
