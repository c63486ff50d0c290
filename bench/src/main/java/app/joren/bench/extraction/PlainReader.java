package app.joren.bench.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import app.joren.extraction.page.FetchedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes all of a page for its body: the figure that any extraction must beat. */
public final class PlainReader implements PageReader {

	@Override
	public PageContent read(FetchedPage page) {
		try {
			Document document = Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.address().toString());
			return new PageContent(document.title(), List.of(), null, null, document.body().wholeText(), List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
