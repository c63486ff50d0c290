package app.joren.extraction.template;

import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.extraction.body.Body;
import app.joren.extraction.body.BodyFinder;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.PageMetadata;
import org.jsoup.nodes.Element;

/**
 * Judges what is content where nobody says so: prose that no other sample has, and that
 * looks like the article's to an eye that does not know the site.
 *
 * @param repeated normalised texts that stand on other samples too
 * @param body what looks like the body
 */
record ContentByLook(Set<String> repeated, Body body) implements Predicate<TextUnit> {

	/** No body is judged by its date. */
	private static final DateReader DATES = DateReader.at(Instant.EPOCH);

	static Predicate<TextUnit> of(Sample sample, Set<String> repeated) {
		Predicate<TextUnit> unique = (unit) -> unit.isProse() && !repeated.contains(SampleOutline.normal(unit.text()));
		return BodyFinder.find(sample.page(), PageMetadata.of(sample.page(), DATES))
			.filter((body) -> !body.whole())
			.<Predicate<TextUnit>>map((body) -> new ContentByLook(repeated, body))
			.orElse(unique);
	}

	@Override
	public boolean test(TextUnit unit) {
		if (this.repeated.contains(SampleOutline.normal(unit.text()))) {
			return false;
		}
		for (Element e = unit.block(); e != null; e = e.parent()) {
			if (this.body.excluded().contains(e)) {
				return false;
			}
			if (e == this.body.container()) {
				return true;
			}
		}
		return false;
	}

}
