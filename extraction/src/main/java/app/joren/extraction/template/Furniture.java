package app.joren.extraction.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a body and says again what the app shows elsewhere: the
 * title, the date, the authors.
 *
 * @param title the article's title
 * @param published its date
 * @param bylines its authors
 */
record Furniture(String title, @Nullable PublicationDate published, List<String> bylines) {

	private static final int LONGEST = 160;

	/** A deck may stand between the title and the byline. */
	private static final int LEADING_PROSE = 2;

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/** The elements to leave out of the containers. */
	List<Element> in(List<Element> containers, Set<Element> excluded) {
		List<Element> furniture = new ArrayList<>();
		for (Element container : containers) {
			int prose = 0;
			for (TextUnit unit : PageOutline.of(container).units()) {
				if (unit.block() == container || isExcluded(unit.block(), excluded)) {
					continue;
				}
				if (prose == 0 ? isTitle(unit) || isDate(unit) || isByline(unit) : isDateline(unit)) {
					furniture.add(unit.block());
				}
				else if (unit.isProse() && ++prose > LEADING_PROSE) {
					break;
				}
			}
		}
		return furniture;
	}

	/** After a deck only a line with both the date and an author is not text. */
	private boolean isDateline(TextUnit unit) {
		String key = BylineText.key(unit.text());
		return isDate(unit)
				&& this.bylines.stream().map(BylineText::key).anyMatch((name) -> !name.isEmpty() && key.contains(name));
	}

	private boolean isTitle(TextUnit unit) {
		return TitleInduction.normal(unit.text()).equals(TitleInduction.normal(this.title));
	}

	private boolean isDate(TextUnit unit) {
		PublicationDate date = this.published;
		if (date == null || unit.weight() > LONGEST || !YEAR.matcher(unit.text()).find()
				|| unit.block().normalName().matches("h[1-6]")) {
			return false;
		}
		return DateReader.at(Instant.now())
			.forAnyYear()
			.find(unit.text())
			.filter((found) -> Math.abs(found.day().toEpochDay() - date.day().toEpochDay()) <= 1)
			.isPresent();
	}

	private boolean isByline(TextUnit unit) {
		String key = BylineText.key(unit.text());
		return unit.weight() < 80 && this.bylines.stream()
			.map(BylineText::key)
			.anyMatch((name) -> !name.isEmpty() && key.contains(name) && key.length() - name.length() < 30
					&& !unit.text().toLowerCase(Locale.ROOT).matches(".*[.!?。].+"));
	}

	private static boolean isExcluded(Element element, Set<Element> excluded) {
		return excluded.contains(element) || element.parents().stream().anyMatch(excluded::contains);
	}

}
