package app.joren.bench.extraction;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.BestTitle;
import app.joren.extraction.metadata.Candidate;
import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;

/** Our own inference from a single page. */
public final class InferringReader implements PageReader {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T00:00:00Z"));

	@Override
	public PageContent read(FetchedPage fetched) {
		Page page = PageParser.parse(fetched);
		PageMetadata metadata = PageMetadata.of(page, DATES);
		String title = BestTitle.of(metadata).orElse(null);
		List<String> authors = metadata.authors().stream().findFirst().map(Candidate::value).orElse(List.of());
		String date = metadata.published()
			.stream()
			.findFirst()
			.map(Candidate::value)
			.map(PublicationDate::iso)
			.orElse(null);
		String image = metadata.images().stream().findFirst().map((i) -> i.value().address().toString()).orElse(null);
		return new PageContent(title, authors, date, image, "", List.of());
	}

}
