package app.joren.extraction.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.extraction.listing.PagerNames;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * Tells whether a list goes on by scripts, by what readers see and by what scripts wait
 * for.
 */
public final class MoreSigns {

	private static final Pattern SENTINEL = Pattern.compile(
			"(?i)infinite-?_?scroll|load-?_?more|loadmore|scroll-?_?sentinel|infinite-?_?loader|show-?_?more-?(?:posts|news|articles)|ajax-load-more|more-?_?posts|js-more|readmore-list");

	private static final Pattern SCRIPT = Pattern
		.compile("(?i)infinite-?scroll|loadMore|load_more|load-more|fetchMore|nextPage\\b|infiniteScroll");

	private MoreSigns() {
	}

	/** What says that a list goes on by scripts. */
	public static Optional<String> in(Page page, List<String> scripts) {
		for (Element element : page.document()
			.select("button,a,[role=button],input[type=button],div,span,section,p,ul")) {
			boolean pressed = element
				.is("button,[role=button],input[type=button],a:not([href]),a[href^='#'],a[href^='javascript'],a[href='']");
			if (pressed && PagerNames.callsMore(element)) {
				return Optional.of("The page has a button \"%s\" without an address".formatted(label(element)));
			}
			if (SENTINEL.matcher(element.className() + " " + element.id()).find()
					&& !element.is("a[href^=http],a[href^=/]")) {
				return Optional.of("The page has a place named \"%s\", which scripts fill"
					.formatted((element.className() + " " + element.id()).strip()));
			}
		}
		return scripts.stream()
			.filter((script) -> script.length() < 200_000 && SCRIPT.matcher(script).find())
			.map((script) -> "A script of the page loads more of the list")
			.findFirst();
	}

	private static String label(Element element) {
		String text = element.text().isBlank() ? element.attr("value") : element.text();
		return text.isBlank() ? element.attr("aria-label") : text;
	}

}
