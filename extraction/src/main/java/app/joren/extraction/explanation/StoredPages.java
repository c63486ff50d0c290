package app.joren.extraction.explanation;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import app.joren.contracts.review.ListedFacts;
import app.joren.contracts.review.StoredPage;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/** Reads stored pages as if they had just been fetched. */
public final class StoredPages {

	private StoredPages() {
	}

	/** The document of a stored page. */
	public static Page page(StoredPage stored) {
		return PageParser.parse(new FetchedPage(stored.address(), stored.contentType(), stored.body()));
	}

	/** Why it was visited. */
	public static Lead lead(StoredPage stored) {
		ListedFacts listed = stored.listed();
		Hints hints = new Hints(listed.title(), listed.date(), listed.bylines(), listed.image(), listed.summary());
		return new Lead(stored.address(), PageKind.ARTICLE, "", Set.copyOf(stored.sections()), hints, 0);
	}

	/** A page of which only the document is at hand. */
	public static StoredPage of(String articleId, Page page, Lead lead) {
		return new StoredPage(articleId, page.address(), "text/html; charset=utf-8",
				page.document().outerHtml().getBytes(StandardCharsets.UTF_8), listed(lead.hints()),
				lead.sections().stream().sorted().toList());
	}

	/** What was said about a page. */
	public static ListedFacts listed(Hints hints) {
		return new ListedFacts(hints.title(), hints.date(), hints.bylines(), hints.image(), hints.summary());
	}

}
