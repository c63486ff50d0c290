package app.joren.extraction.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Makes a document of what a server answered. */
public final class PageParser {

	private PageParser() {
	}

	/**
	 * Reads a page as a browser would: any bytes give a document.
	 * @param fetched what the server answered
	 * @return the page
	 */
	public static Page parse(FetchedPage fetched) {
		Encoding encoding = Encoding.of(fetched.body(), fetched.contentType());
		Document document = Parser.htmlParser()
			.parseInput(encoding.reader(fetched.body()), fetched.address().toString());
		document.outputSettings().prettyPrint(false);
		WithoutScripts.show(document);
		return new Page(fetched.address(), Page.baseOf(fetched.address(), document), encoding.charset(), document);
	}

	/**
	 * Reads the head of a page alone; what comes behind it is not looked at.
	 * @param fetched what the server answered
	 * @return the head; empty if the page is empty
	 */
	public static Optional<Element> head(FetchedPage fetched) {
		Encoding encoding = Encoding.of(fetched.body(), fetched.contentType());
		try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
			parser.parse(encoding.reader(fetched.body()), fetched.address().toString());
			return Optional.ofNullable(parser.selectFirst("head"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Bytes in memory can always be read", ex);
		}
	}

}
