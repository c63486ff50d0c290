package app.joren.extraction.metadata;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Links that lead to the pages of authors, which name them. */
public final class AuthorLinks {

	private static final Pattern PAGE = Pattern.compile(
			"/(?:authors?|autor(?:en|es|a|i|ka)?|auteurs?|autore|writers?|contributors?|columnists?|journalists?|reporters?|redakteure?|editors?|byline|profiles?|people|staff)/(?:[\\w-]+/)*[^/?#]+/?$",
			Pattern.CASE_INSENSITIVE);

	private AuthorLinks() {
	}

	/** Whether an element is a link to an author. */
	public static boolean test(Element element) {
		return element.nameIs("a")
				&& (element.attr("rel").contains("author") || PAGE.matcher(element.attr("href")).find());
	}

	/** The authors whom a part of a page links to. */
	public static List<String> names(Element part) {
		return part.select("a[href]")
			.stream()
			.filter(AuthorLinks::test)
			.flatMap((link) -> AuthorNames.inLine(link.text()).stream())
			.distinct()
			.toList();
	}

}
