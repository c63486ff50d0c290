package app.joren.bench.learning;

import java.time.Instant;

import app.joren.bench.extraction.LabelledPage;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;

/** Reads labelled pages. */
final class Pages {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T00:00:00Z"));

	private Pages() {
	}

	static Page parse(LabelledPage labelled) {
		return PageParser.parse(labelled.fetched());
	}

	static PageMetadata metadata(Page page) {
		return PageMetadata.of(page, DATES);
	}

}
