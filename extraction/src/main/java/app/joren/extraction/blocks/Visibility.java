package app.joren.extraction.blocks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/** Which elements no reader sees, or are no text. */
final class Visibility {

	private static final Set<String> NEVER = Set.of("script", "style", "template", "head", "title", "meta", "link",
			"base", "input", "select", "option", "optgroup", "textarea", "button", "datalist", "canvas", "map", "area",
			"param", "track", "rp", "basefont", "bgsound", "frameset", "dialog", "col", "colgroup");

	private static final Pattern UNSEEN = Pattern.compile("display:none|visibility:hidden");

	private static final NamePattern FOR_READERS = new NamePattern(
			"(?:^|[\\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-text)?|u-hidden-visually|assistive-text|a11y-hidden|offscreen|is-hidden|katex-html|mathjax_preview|mjx-chtml)(?:[\\s_-]|$)");

	private static final NamePattern PERMALINK = new NamePattern(
			"(?:^|[\\s_-])(?:anchor|headerlink|permalink|header-?anchor|hash-?link|heading-?(?:anchor|link)|anchorjs-link|header-link|footnote-back(?:ref|link)|reversefootnote|mw-editsection|deep-?link)(?:[\\s_-]|$)");

	private static final Pattern SIGN = Pattern.compile(
			"(?:[#¶§🔗⚓︎↩↵⤴^\\s\\ufe0e\\ufe0f]*|permalink|permanent link|link to this (?:heading|section|headline)|direct link to.*|anchor)",
			Pattern.CASE_INSENSITIVE);

	private Visibility() {
	}

	static boolean isHidden(Element element) {
		if (NEVER.contains(element.normalName())) {
			return true;
		}
		if (element.attributesSize() == 0) {
			return false;
		}
		if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
			return true;
		}
		String style = element.attr("style");
		if (!style.isEmpty()
				&& UNSEEN.matcher(style.replace(" ", "").toLowerCase(Locale.ROOT).replace("\t", "")).find()) {
			return !isStartState(element);
		}
		return FOR_READERS.in(element) || (element.nameIs("a") && isPermalink(element));
	}

	/** Bodies that a script shows when it has run are meant to be read. */
	private static boolean isStartState(Element element) {
		return element.nameIs("body") || element.nameIs("main") || element.nameIs("article")
				|| element.text().length() > 2000;
	}

	/** An anchor that only says where one is. */
	private static boolean isPermalink(Element anchor) {
		String href = anchor.attr("href");
		boolean here = href.startsWith("#") || (href.contains("#") && isInHeading(anchor));
		if (!here) {
			return false;
		}
		String text = anchor.text();
		boolean named = PERMALINK.in(anchor);
		return (named && text.length() <= 1) || SIGN.matcher(text).matches() && Selectors.first(anchor, "img") == null;
	}

	private static boolean isInHeading(Element element) {
		Element parent = element.parent();
		return parent != null && parent.normalName().matches("h[1-6]");
	}

}
