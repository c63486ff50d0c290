package app.joren.bench.peers;

import java.util.List;

import app.joren.bench.extraction.PageReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.PageParser;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jspecify.annotations.Nullable;

/** Reads pages by Readability4J, the best that the Java platform had. */
public final class Readability4JReader implements PageReader {

	@Override
	public PageContent read(FetchedPage page) {
		Article article = new Readability4JExtended(page.address().toString(), PageParser.parse(page).document())
			.parse();
		@Nullable String byline = article.getByline();
		@Nullable String text = article.getTextContent();
		return new PageContent(article.getTitle(), (byline != null) ? List.of(byline) : List.of(), null, null,
				(text != null) ? text : "", List.of());
	}

}
