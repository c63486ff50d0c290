package app.joren.extraction.template;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.page.Page;

/** Reads a text that may be a date, as the page's language writes dates. */
@FunctionalInterface
interface DayReader {

	/** How many texts are tried. */
	int TRIES = 8;

	Optional<PublicationDate> read(String text, Page page);

	/** The first date among texts, of which the first few may be something else. */
	default Optional<PublicationDate> first(List<String> texts, Page page) {
		return texts.stream().limit(TRIES).flatMap((text) -> read(text, page).stream()).findFirst();
	}

}
