package app.joren.extraction.blocks;

import java.util.Locale;
import java.util.regex.Pattern;

import app.joren.extraction.page.Remembered;
import org.jsoup.nodes.Element;

/**
 * A pattern of the names that elements have as classes. The names of a site come again on
 * all its pages, so each is looked at once.
 */
final class NamePattern {

	private final Remembered<Boolean> found;

	NamePattern(String pattern) {
		Pattern compiled = Pattern.compile(pattern);
		this.found = new Remembered<>((names) -> compiled.matcher(names.toLowerCase(Locale.ROOT)).find());
	}

	/** Whether names have it. */
	boolean in(String names) {
		return this.found.of(names);
	}

	/** Whether an element's classes have it. */
	boolean in(Element element) {
		return element.attributesSize() > 0 && this.found.of(element.className());
	}

}
