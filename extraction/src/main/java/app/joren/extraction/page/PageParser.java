package app.joren.extraction.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

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

}
