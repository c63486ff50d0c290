package app.joren.extraction.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.extraction.address.SiteScope;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/** The links of a page that lead to pages of the same site. */
public final class PageLinks {

	private static final Set<String> CHROME_TAGS = Set.of("nav", "footer");

	private static final Set<String> CHROME_ROLES = Set.of("navigation", "contentinfo", "banner", "menu", "menubar",
			"search");

	private static final Pattern CHROME_NAMES = Pattern.compile(
			"(?:^|[-_ ])(?<!with-|has-|no-|with_|has_|no_)(?:nav|navbar|navigation|menu|gnav|lnav|footer|breadcrumbs?|topbar|masthead)(?:[-_ ]|$)"
					+ "|globalnav|sitenav|pan(?:kuzu)?list|topicpath",
			Pattern.CASE_INSENSITIVE);

	private PageLinks() {
	}

	/**
	 * All links to pages in the scope, in the page's order; a link to the page itself
	 * too.
	 */
	public static List<PageLink> of(Page page, SiteScope scope) {
		OtherName otherName = OtherName.of(page);
		List<PageLink> links = new ArrayList<>();
		anchors(page).forEach((anchor) -> otherName.target(page, reference(anchor))
			.filter(scope::contains)
			.ifPresent((target) -> links.add(new PageLink(target, anchor, text(anchor), isChrome(anchor)))));
		return links;
	}

	/** What all links to other pages say, each once, in the page's order. */
	public static Set<String> references(Page page) {
		return anchors(page).map(PageLinks::reference).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Stream<Element> anchors(Page page) {
		return Selectors.all(page.document(), "a[href]")
			.stream()
			.filter((anchor) -> !reference(anchor).startsWith("#"))
			.filter((anchor) -> !anchor.attr("rel").contains("nofollow") || !reference(anchor).contains("replytocom"));
	}

	private static String reference(Element anchor) {
		return anchor.attr("href").strip();
	}

	private static String text(Element anchor) {
		String text = anchor.text().strip();
		if (!text.isEmpty()) {
			return text;
		}
		Element image = Selectors.first(anchor, "img[alt]");
		return (image == null) ? anchor.attr("title") : image.attr("alt").strip();
	}

	/**
	 * Whether an element stands in what every page of the site has around its content.
	 */
	public static boolean isChrome(Element element) {
		for (Element e = element; e != null && !"body".equals(e.normalName()); e = e.parent()) {
			if ("article".equals(e.normalName()) || "main".equals(e.normalName())) {
				return false;
			}
			if (CHROME_TAGS.contains(e.normalName()) || CHROME_ROLES.contains(e.attr("role")) || isNamedChrome(e)) {
				return true;
			}
			if ("header".equals(e.normalName()) && e.parent() != null && "body".equals(e.parent().normalName())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A name may also say how a page is laid out; what holds the page's heading is not
	 * chrome.
	 */
	private static boolean isNamedChrome(Element element) {
		return (CHROME_NAMES.matcher(element.id()).find() || CHROME_NAMES.matcher(element.className()).find())
				&& Selectors.first(element, "h1,main,article") == null;
	}

	/** The distinct targets of links. */
	static List<URI> targets(List<PageLink> links) {
		return links.stream().map(PageLink::target).distinct().toList();
	}

}
