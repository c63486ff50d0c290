package app.joren.extraction.template;

import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.page.Page;

/** Reads a text that may be a date, as the page's language writes dates. */
@FunctionalInterface
interface DayReader {

	Optional<PublicationDate> read(String text, Page page);

}
