package app.joren.extraction.template;

import java.time.ZoneOffset;
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

	private static final int LONGEST_DECK = 400;

	private static final int DATELINE = 100;

	private static final int HEAD = 6;

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/**
	 * What was found at the head of a body.
	 *
	 * @param elements to be left out of the containers
	 * @param deck the line under the title, which stands before the date or the authors
	 */
	record Found(List<Element> elements, @Nullable String deck) {
	}

	/** Looks at the heads of the containers. */
	Found in(List<Element> containers, Set<Element> excluded) {
		List<Element> furniture = new ArrayList<>();
		TextUnit deck = null;
		for (Element container : containers) {
			List<Element> before = new ArrayList<>();
			TextUnit prose = null;
			int line = 0;
			for (TextUnit unit : PageOutline.of(container).units()) {
				if (unit.block() == container || isExcluded(unit.block(), excluded)) {
					continue;
				}
				boolean heading = isPageHeading(unit);
				if (heading && prose == null) {
					furniture.addAll(before);
				}
				before.add(unit.block());
				boolean dateline = isDate(unit) || isByline(unit);
				if (prose == null ? heading || isTitle(unit) || dateline : dateline && unit.weight() < DATELINE) {
					furniture.add(unit.block());
					deck = (prose != null && prose.weight() < LONGEST_DECK) ? prose : deck;
				}
				else if (unit.isProse()) {
					if (prose != null || ++line > HEAD) {
						break;
					}
					prose = unit;
				}
			}
		}
		if (deck != null) {
			furniture.add(deck.block());
		}
		return new Found(furniture, (deck == null) ? null : deck.text());
	}

	/**
	 * The page's only h1 is its title, also where the site words it differently
	 * elsewhere.
	 */
	private static boolean isPageHeading(TextUnit unit) {
		Element block = unit.block();
		return "h1".equals(block.normalName()) && block.ownerDocument() != null
				&& block.ownerDocument().getElementsByTag("h1").size() == 1;
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
		return DateReader.at(date.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
			.forAnyYear()
			.find(unit.text())
			.filter((found) -> Math.abs(found.day().toEpochDay() - date.day().toEpochDay()) <= 1)
			.isPresent();
	}

	private boolean isByline(TextUnit unit) {
		String key = BylineText.squeezed(unit.text());
		return unit.weight() < 80 && this.bylines.stream()
			.map(BylineText::squeezed)
			.anyMatch((name) -> !name.isEmpty() && key.contains(name) && key.length() - name.length() < 45
					&& !unit.text().toLowerCase(Locale.ROOT).matches(".*[.!?。].+"));
	}

	private static boolean isExcluded(Element element, Set<Element> excluded) {
		return excluded.contains(element) || element.parents().stream().anyMatch(excluded::contains);
	}

}
