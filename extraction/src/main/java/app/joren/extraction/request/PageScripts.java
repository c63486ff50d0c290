package app.joren.extraction.request;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** The scripts of a page. */
public final class PageScripts {

	private static final Pattern OF_OTHERS = Pattern.compile(
			"(?i)jquery|bootstrap|vendor|polyfill|framework|runtime|analytics|gtag|gtm|swiper|slick|lodash|react|(?:^|/)vue|moment|awesome|modernizr|wp-includes|webpack|adsbygoogle|recaptcha|cookie|consent|share|lazyload|lightbox|masonry|highlight|prism|katex|mathjax|sentry|hotjar");

	private static final Pattern LIKELY = Pattern
		.compile("(?i)more|scroll|ajax|list|archive|blog|news|posts?|articles?|feed|index|home|paging|pagination");

	private static final Pattern OWN = Pattern.compile("(?i)main|app|common|custom|script|site|theme|page");

	private PageScripts() {
	}

	/** What stands in the page itself. */
	public static List<String> inline(Page page) {
		return page.document()
			.select("script:not([src])")
			.stream()
			.filter((script) -> !script.attr("type").contains("json") && !script.attr("type").contains("template"))
			.map(Element::data)
			.filter((data) -> !data.isBlank())
			.toList();
	}

	/** The addresses of the site's own scripts, the likeliest to load lists first. */
	public static List<URI> own(Page page) {
		return page.document()
			.select("script[src]")
			.stream()
			.flatMap((script) -> page.resolve(script.attr("src")).stream())
			.filter((address) -> String.valueOf(address.getRawAuthority()).equals(page.address().getRawAuthority()))
			.filter((address) -> !OF_OTHERS.matcher(address.getPath()).find())
			.distinct()
			.sorted(Comparator.comparingInt(PageScripts::rank))
			.toList();
	}

	private static int rank(URI address) {
		String path = address.getPath();
		return LIKELY.matcher(path).find() ? 0 : OWN.matcher(path).find() ? 1 : 2;
	}

}
