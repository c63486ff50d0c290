package app.joren.extraction.body;

import app.joren.extraction.page.Remembered;

/** What the names of elements say of the part that they play on a page of any kind. */
enum NameTopic {

	REVIEW("reviews?|ratings?|testimonials?|stars?(?![a-z])"),
	FILTER("filters?|facets?|refine|sort(?:ing|-by|by)?(?![a-z])|toolbar"),
	RELATED("related|recommend|recently|upsell|cross-?sell|also-|similar|trending|popular|latest|recirc|more-"),
	OVERLAY("modal|popup|pop-up|dialog|drawer|overlay|offcanvas|flyout|tooltip|toast|quick-?(?:view|add|buy|shop)"),
	DESCRIPTION(
			"desc(?:ription)?(?![a-z])|overview|summary|excerpt|details?(?![a-z])|specs?(?:ifications?)?(?![a-z])|features?(?![a-z])|about(?![a-z])|intro"),
	PRICE("prices?(?![a-z])|pricing|amount|money|cost"),
	CARD("cards?(?![a-z])|items?(?![a-z])|tiles?(?![a-z])|teaser|entry|result|product"),
	USER("users?(?![a-z])|user-?name|author|avatar|profile|member|poster|byline|creator"),
	SIGNATURE("signature|sig(?![a-z])"), MENU("menus?(?![a-z])|mega|nav|dropdown|sub-?nav|tabs?(?![a-z])"),
	QUESTIONS("faqs?|accordion|question|toggle|collaps"),
	POST("posts?(?![a-z])|message|repl(?:y|ies)|answers?(?![a-z])|topic|thread|comments?(?![a-z])|cooked"),
	PURCHASE(
			"variants?|swatch|options?(?![a-z])|size|quantity|qty|add-?to|cart|basket|buy|checkout|wishlist|stock|shipping|delivery"),
	SHARING("shar(?:e|ing)|social|follow"),
	INVITATION("newsletter|subscri|sign-?up|login|register|signin|form(?![a-z])|contact"),
	NOTICE("legal|disclaimer|copyright|terms|privacy|policy|cookie|consent|gdpr|onetrust|notice|alert|banner|announcement|promo"),
	HERO("hero|jumbotron|intro|headline|page-?title|title"),
	SIDE("side-?bar|rail(?![a-z])|aside|right-?col|widget|secondary|complementary"),
	FOOT("foot(?:er)?(?![a-z])|bottom"),
	HEAD("(?:site|page|global|main|top)?-?header(?![a-z])|top-?bar|topbar|utility|skip|masthead"),
	FACTS("meta(?![a-z])|date|time|tags?(?![a-z])|categor|label|badge|count|stats|actions?(?![a-z])|buttons?(?![a-z])|btn|controls?(?![a-z])|tool"),
	CONTENT("content|main|body|article|rich-?text|rte|prose|text(?![a-z])|copy|wysiwyg|editor|markdown");

	private static final Remembered<Integer> SINGLE = new Remembered<>(NameTopic::ofName);

	private final NameWords names;

	NameTopic(String names) {
		this.names = new NameWords(names);
	}

	int bit() {
		return 1 << ordinal();
	}

	/** The topics that names tell, as bits. */
	static int of(String written) {
		int topics = 0;
		for (String name : written.split(" ")) {
			topics |= (name.length() < 2 || name.indexOf(':') >= 0 || name.indexOf('[') >= 0) ? 0 : SINGLE.of(name);
		}
		return topics;
	}

	private static int ofName(String written) {
		String name = Names.parted(written);
		int topics = 0;
		for (NameTopic topic : values()) {
			topics |= topic.names.in(name) ? topic.bit() : 0;
		}
		return topics;
	}

}
