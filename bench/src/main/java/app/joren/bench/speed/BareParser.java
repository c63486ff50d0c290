package app.joren.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import app.joren.bench.extraction.PageReader;
import app.joren.extraction.page.FetchedPage;
import org.jsoup.Jsoup;

/**
 * Parses pages and reads nothing in them: what no reader of documents can do without.
 */
public final class BareParser implements PageReader {

	@Override
	public PageContent read(FetchedPage page) {
		try {
			Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.address().toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return PageContent.none();
	}

}
