package app.joren.extraction.body;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What the names that authors of pages give to elements say about them. */
final class Names {

	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
			"data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small",
			"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br", "img", "ruby", "rt", "rb",
			"rp", "picture", "source", "svg", "math");

	private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "head", "select",
			"option", "textarea", "button", "svg", "iframe", "object", "datalist", "rt", "rp", "dialog");

	/** Names of what is not the article's, wherever it stands. */
	private static final NameWords FOREIGN = new NameWords(
			"comments?(?:list|area|section|form|box|count|s?-?wrap(?:per)?)?(?![a-z])|disqus|respond(?![a-z])|discussion"
					+ "|related|recommend|read-?(?:also|next|more)|see-?also|more-?(?:stories|from|on|news|articles|posts|links|headlines|in|like|to-read|coverage|top)(?![a-z])"
					+ "|you-?(?:may|might)|also-?(?:like|read|on)|trending|popular|most-?(?:read|viewed|popular|recent|shared)|latest|recent-?(?:posts|articles|news)|up-?next|next-?(?:article|post|up|story)"
					+ "|recirc|outbrain|taboola|sponsor|promo|advert|ads?(?![a-z])|adv(?![a-z])|adslot|ad(?:box|wrapper|container|unit|sense)|banner|dfp|gpt(?![a-z])|mpu|billboard|commercial|affiliate"
					+ "|newsletter|mc4wp|mc_embed|sib-form|wpforms|gform_|wpcf7|hbspt|hs-form|optin|opt-in(?![a-z])|favou?rites?(?![a-z])|subscri|sign-?up|signin|sign-in|login|register|paywall|(?:access|reg(?:istration)?)-?wall|roll-?over|hover-?card|fly-?out|piano|membership|donat|support-?us"
					+ "|shar(?:e|ing|er)|social|follow-?(?:us|button|me)?(?![a-z])|addtoany|addthis|a2a|sns(?![a-z])|jp-relatedposts|sharedaddy|sd-sharing|bookmark|tweet-?button"
					+ "|breadcrumbs?|crumbs?(?![a-z])|pagination|pager|paging|page-?(?:nav|links|numbers)|prev-?next|post-?nav(?:igation)?|entry-?nav|nav-?(?:links|previous|next|below|above)|navigation|nav(?:bar)?(?![a-z])|menu|skip-?(?:link|to|nav)"
					+ "|side-?bar|rail(?![a-z])|right-?(?:col(?:umn)?|rail)|widget|foot(?:er)?(?![a-z])|site-?header|masthead|topbar|top-?bar|global-?(?:header|nav)"
					+ "|cookie|consent|gdpr|pop-?up|modal|overlay|lightbox-|toast|tooltip|notification|toolbar|tools(?![a-z])|utility|actions?(?![a-z])|buttons?(?![a-z])|btn-?group|print-?(?:link|button|only|header|block)|(?:only|visible)-?print|noprint"
					+ "|author-?(?:bio|box|info|card|profile|details|about|description|block|area|desc|name|image|avatar|links?|social|meta)|about-?(?:the-)?author|bio(?:graphy)?(?![a-z])|byline|by-?line|contributors?(?![a-z])|writer(?![a-z])"
					+ "|post-?(?:meta|info|date|footer|tags|categories|author|details|header)|entry-?(?:meta|date|footer|utility|header)|article-?(?:meta|info|date|footer|tags|header|tools|topics|author|byline|published|details|actions)|meta(?:data)?(?![a-z])|date-?line|datetime|timestamp|publi(?:shed|cation)-?(?:date|time|on)?(?![a-z])|updated(?![a-z])|posted-on|reading-?time|read-?time|time-?to-?read"
					+ "|tags?(?:-?(?:list|cloud|links|container|wrap(?:per)?|s))?(?![a-z])|topics?(?![a-z])|keywords?(?![a-z])|cat-links|categories|hashtags?"
					+ "|toc(?![a-z])|table-?of-?contents|jump-?(?:to|links)|on-this-page|in-this-(?:article|story)|rating|poll(?![a-z])|quiz|feedback|helpful|survey|vote|likes?(?![a-z])|reactions?|claps?"
					+ "|app-?(?:promo|store|download|banner)|download-app|site-?map|search-?(?:form|box|bar|results)|language-?switch|lang-?switch|copyright|legal|disclaimer|terms-|license-?(?:info|box)?(?![a-z])|credits?(?![a-z])|edit-?(?:this|page|link|section)|mw-editsection|navbox|catlinks|reflist|mw-jump|ranking|backlink|back-?to-?top|scroll-?top|gotop|pagetop"
					+ "|teaser|card-?(?:list|grid|deck)|carousel|slider|playlist|(?:video|media|audio)-?(?:details|title|headline|duration|meta|controls|info(?![a-z]))|player(?![a-z])|jw-?player|live-?blog-?nav|ticker|breaking|alert(?![a-z])|callout-?(?:subscribe|newsletter)|cta(?![a-z])|call-?to-?action|(?<!label-|overflow-|title-|caption-|header-|menu-)hidden(?![a-z])|visually|sr-only|screen-reader");

	/** Names of what holds articles. */
	private static final NameWords BODY = new NameWords(
			"(?:article|post|entry|story|news|blog|page|content|main|detail)[-_]*(?:body|content|text|copy|main|container|inner|wrap(?:per)?|detail|story|article|entry)s?(?![a-z])|articlebody|article__?body|storybody|postbody|entrybody|body-?(?:text|copy|content)|rich-?text|wysiwyg|prose(?![a-z])|markdown-?body|mw-parser-output|e-content|hentry|td-post-content|field-name-body|field--name-body|text-?(?:body|content)|the-?content|single-?content|honbun|kiji|main-?text|news-?text|article-?text");

	/** Names of boxes whose content is never prose of the article. */
	private static final NameWords COMMENTS = new NameWords(
			"comments?(?:list|area|section)?(?![a-z])|disqus|respond(?![a-z])|replies");

	/**
	 * Adobe's sites begin the names of all their parts with the short form of consent
	 * managers.
	 */
	private static final String COMPONENTS = "accordion|breadcrumb|button|card|carousel|column|container|contentfragment"
			+ "|cta|download|embed|experience|form|grid|hero|html|image|language|list|media|navigation|page|pdf|progress|promo"
			+ "|quote|search|section|separator|tab|teaser|text|title|video";

	/** Names of what asks for consent. */
	private static final NameWords CONSENT = new NameWords(
			"cookie|consent|gdpr|onetrust|didomi|usercentrics|cookiebot|borlabs|moove-?gdpr|truste(?![a-z])|cky-|cli-(?:tab|bar|modal|row|col|container|switch|user|style|fade)|cmp(?![a-z]|-+(?:"
					+ COMPONENTS + "))|cmplz|privacy-?(?:overview|manager)");

	private static final NameWords CAPTION = new NameWords("(?:fig|image-?|img-?|photo-?|media-?)?captions?(?![a-z])");

	/** Names of what frames the content of every page of a site. */
	private static final NameWords FRAME = new NameWords(
			"foot(?:er)?(?![a-z])|(?:site|page|global|main|top)-?header|masthead|top-?bar|nav(?:bar|igation)?(?![a-z])|(?:main|site|mega|mobile|top|primary)-?menu|side-?bar|breadcrumbs?|skip-?(?:link|to|nav)|pagination|pager(?![a-z])|social|shar(?:e|ing)|newsletter|subscri|cookie|consent|pop-?up|modal|advert|ads?(?![a-z])|banner|search-?(?:form|box|bar)|login|sign-?up|copyright|related|recommend|hidden(?![a-z])");

	private Names() {
	}

	static boolean isInline(Element element) {
		return INLINE.contains(element.normalName());
	}

	static boolean isUnread(Element element) {
		return UNREAD.contains(element.normalName());
	}

	static boolean isHeading(Element element) {
		String name = element.normalName();
		return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
	}

	/** Whether an element is one of those that frame the content of every page. */
	static boolean isFrame(Element element) {
		return switch (element.normalName()) {
			case "nav", "footer", "header", "aside", "menu" -> true;
			default -> false;
		};
	}

	/** All names of an element as they are written. */
	static String written(Element element) {
		String classes = element.className();
		if (element.attributesSize() == 1 && !classes.isEmpty()) {
			return classes;
		}
		return classes + " " + element.id() + " " + element.attr("data-testid") + " " + element.attr("data-component")
				+ " " + element.attr("data-module") + " " + element.attr("role");
	}

	/** Names in lower case, words of camel case parted. */
	static String parted(String names) {
		StringBuilder parted = new StringBuilder(names.length() + 8);
		for (int i = 0; i < names.length(); i++) {
			char c = names.charAt(i);
			if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
				parted.append('-');
			}
			parted.append(c);
		}
		return parted.toString().toLowerCase(Locale.ROOT).strip();
	}

	static boolean isForeign(String names) {
		return FOREIGN.in(names);
	}

	static boolean isBody(String names) {
		return BODY.in(names);
	}

	static boolean isConsent(String names) {
		return CONSENT.in(names);
	}

	static boolean isFrame(String names) {
		return FRAME.in(names);
	}

	static boolean isCaption(String names) {
		return CAPTION.in(names);
	}

	static boolean isComments(String names) {
		return COMMENTS.in(names);
	}

}
