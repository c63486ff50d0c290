package app.joren.bench.extraction;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.listing.NextPage;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;

/** Our own inference from a single page. */
public final class InferringReader implements PageReader {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T00:00:00Z"));

	@Override
	public PageContent read(FetchedPage fetched) {
		Page page = PageParser.parse(fetched);
		PageInference inference = PageInference.of(page, DATES);
		String date = Optional.ofNullable(inference.published()).map(PublicationDate::iso).orElse(null);
		String image = Optional.ofNullable(inference.image()).map((found) -> found.address().toString()).orElse(null);
		return new PageContent(inference.title(), inference.authors(), date, image,
				PlainText.withoutCaptions(inference.blocks()), NextPage.of(page).map(URI::toString).stream().toList());
	}

}
