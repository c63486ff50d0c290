package app.joren.extraction.body;

import app.joren.extraction.metadata.TitleCleaner;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Compares blocks of a page with the body's text in its structured data. */
final class Alignment {

	private static final int ENOUGH = 300;

	private static final int PROBE = 60;

	private final String letters;

	private Alignment(String letters) {
		this.letters = letters;
	}

	static @Nullable Alignment of(@Nullable String articleBody) {
		if (articleBody == null || articleBody.length() < ENOUGH) {
			return null;
		}
		return new Alignment(TitleCleaner.letters(articleBody.replaceAll("<[^>]{1,200}>", " ")));
	}

	/** Text that the structured data holds is prose, whatever it looks like. */
	double adjust(Element element, int length, double quality) {
		if (length < 30) {
			return quality;
		}
		String text = TitleCleaner.letters(element.text());
		String probe = text.substring(0, Math.min(PROBE, text.length()));
		return (!probe.isEmpty() && this.letters.contains(probe)) ? 1 : quality * 0.5;
	}

}
