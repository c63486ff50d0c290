package app.joren.extraction.template;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.Languages;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;

/** Reads dates in the language that a page is written in. */
final class PageDays implements DayReader {

	private final DateReader reader;

	/** Telling a page's language takes longer than reading a date. */
	private final Map<Document, DateReader> readers = new WeakHashMap<>();

	PageDays(Instant now) {
		this.reader = DateReader.at(now);
	}

	@Override
	public Optional<PublicationDate> read(String text, Page page) {
		DateReader dates = this.readers.computeIfAbsent(page.document(),
				(document) -> Languages.of(page).map(this.reader::in).orElse(this.reader));
		return (text.length() <= 60) ? dates.read(text) : dates.find(text);
	}

}
