package app.joren.extraction.template;

import java.time.Instant;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;

/** Reads dates in the language that a page says it is written in. */
final class PageDays implements DayReader {

	private final DateReader reader;

	PageDays(Instant now) {
		this.reader = DateReader.at(now);
	}

	@Override
	public Optional<PublicationDate> read(String text, Page page) {
		String language = page.document().select("html").attr("lang");
		DateReader dates = language.isBlank() ? this.reader : this.reader.in(language);
		return (text.length() <= 60) ? dates.read(text) : dates.find(text);
	}

}
