package app.joren.bench.drill;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

import app.joren.extraction.mutation.Redesign;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.PageParser;
import org.jsoup.nodes.Document;

/**
 * A site's pages after a redesign; what is no HTML stays.
 *
 * @param redesign what was changed
 */
record RedesignedPages(Redesign redesign) implements UnaryOperator<FetchedPage> {

	@Override
	public FetchedPage apply(FetchedPage fetched) {
		String type = fetched.contentType();
		if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
			return fetched;
		}
		Document document = this.redesign.apply(PageParser.parse(fetched).document());
		return new FetchedPage(fetched.address(), "text/html; charset=utf-8",
				document.outerHtml().getBytes(StandardCharsets.UTF_8));
	}

}
