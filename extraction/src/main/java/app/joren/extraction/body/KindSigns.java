package app.joren.extraction.body;

import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.NameBits;
import app.joren.extraction.page.Page;

/** Reads the signs that tell of what kind a page is. */
final class KindSigns {

	private static final Pattern FORUM = Pattern.compile(
			"forum|/threads?/|/topics?/|/t/|viewtopic|showthread|communit|discuss|/questions/|answers|board|/bbs|chiebukuro");

	private static final Pattern PRODUCT = Pattern
		.compile("/products?/|/p/|/dp/|/pdp/|/item|/listing/|/itm/|/pr/|[./-]p-\\d|/shop/[^/]+/[^/]+|/detail/|/goods/");

	private static final Pattern COLLECTION = Pattern
		.compile("/collections?/|/categor|/cat/|/c/|/shop/?$|/browse|/b/|/s\\?|/sb\\d|/department|/store|shop\\.");

	private static final Pattern DOCUMENTATION = Pattern.compile(
			"docs?[./]|/docs?|documentation|wiki|manual|reference|/guides?/|/api/|developer|/learn/|tutorial|handbook|/help/|support\\.|readthedocs|/man");

	private static final Pattern LIST = Pattern.compile(
			"/news/?(?:\\?|$)|/blog/?(?:\\?|$)|/tags?/|/topics?/|/categor|/search|/list|/jobs|directory|/top|/trending|archive|/events|/index|/best-|courses|/find");

	private static final Pattern SERVICE = Pattern.compile(
			"services?|solutions?|/platform|/pricing|/about|/features|/product/?(?:\\?|$)|/department|company|agency|/plans");

	private static final Pattern ARTICLE = Pattern
		.compile("/blog/.+|/news/.+|/articles?/|/20\\d\\d/|/post/|/story|/magazine/.+");

	private static final Pattern CART = Pattern.compile("add-?_?to-?_?(?:cart|basket|bag)|buy-?now",
			Pattern.CASE_INSENSITIVE);

	private static final NameBits CARTS = new NameBits((name) -> CART.matcher(name).find() ? 1 : 0);

	private static final Set<String> PRODUCTS = Set.of("product", "og:product", "productgroup");

	private static final Set<String> LISTS = Set.of("itemlist", "collectionpage", "searchresultspage",
			"og:product.group", "offercatalog");

	private static final Set<String> FORUMS = Set.of("discussionforumposting", "qapage", "question", "answer",
			"og:forum");

	private static final Set<String> ARTICLES = Set.of("article", "newsarticle", "blogposting", "og:article",
			"techarticle", "report");

	private static final Set<String> SERVICES = Set.of("service", "softwareapplication", "localbusiness",
			"professionalservice", "organization", "faqpage", "offer");

	private final double[] values = new double[KindSign.values().length];

	private final Layout layout;

	private final Places places;

	private KindSigns(Layout layout, Places places) {
		this.layout = layout;
		this.places = places;
	}

	/** The signs of a page, by the order of their names. */
	static double[] of(Page page, PageMetadata metadata, Layout layout, Places places, Body body, double posts) {
		KindSigns signs = new KindSigns(layout, places);
		signs.spread();
		signs.words();
		signs.said(metadata);
		signs.address(page.address());
		signs.set(KindSign.POSTS, posts);
		signs.set(KindSign.WHOLE, body.whole());
		signs.set(KindSign.LIKE_ARTICLE, ArticleCheck.scoreWithoutKind(page, metadata, body));
		return signs.values;
	}

	private void spread() {
		int pieces = Math.max(1, this.layout.pieces().length);
		set(KindSign.TEXT, Math.log1p(this.layout.total()) / 10);
		set(KindSign.LINKED, this.layout.linkShare(0));
		set(KindSign.PROSE, this.layout.proseShare(0));
		set(KindSign.PIECES, Math.log1p(pieces) / 7);
		set(KindSign.MAIN,
				(this.layout.main() < 0) ? 0 : (double) this.layout.length(this.layout.main()) / this.layout.total());
	}

	private void words() {
		double all = Math.max(1, this.layout.pieces().length);
		int prices = 0;
		int dates = 0;
		for (int row : this.layout.pieces()) {
			String text = this.layout.text(row);
			double share = (double) this.layout.map().length(row) / this.layout.total();
			prices += PieceWords.isPrice(text) ? 1 : 0;
			dates += PieceWords.isDate(text) ? 1 : 0;
			add(KindSign.REPEATED_LONG, (this.places.repeatedLength(row) >= 60) ? share : 0);
			add(KindSign.REPEATED_RICH, (this.places.repeatedLength(row) >= 200) ? share : 0);
			add(KindSign.HEADINGS, this.places.isIn(row, Places.HEADING) ? 1 / all : 0);
			add(KindSign.IN_ARTICLE, this.places.isIn(row, Places.ARTICLE) ? share : 0);
			add(KindSign.IN_COMMENTS, this.places.isIn(row, Places.COMMENTS) ? share : 0);
			add(KindSign.CODE, this.layout.map().element(row).nameIs("pre") ? share : 0);
			names(row, share, 1 / all);
		}
		set(KindSign.PRICES, Math.min(1, 4 * prices / all));
		set(KindSign.FEW_PRICES, prices > 0 && prices < 6);
		set(KindSign.DATES, Math.min(1, 4 * dates / all));
		set(KindSign.CART, hasCart());
	}

	private void names(int row, double share, double one) {
		add(KindSign.NAMED_REVIEW, this.places.isIn(row, NameTopic.REVIEW) ? share : 0);
		add(KindSign.NAMED_DESCRIPTION, this.places.isIn(row, NameTopic.DESCRIPTION) ? share : 0);
		add(KindSign.NAMED_CARD, this.places.isIn(row, NameTopic.CARD) ? share : 0);
		add(KindSign.NAMED_USER, this.places.isIn(row, NameTopic.USER) ? one : 0);
		add(KindSign.NAMED_POST, this.places.isIn(row, NameTopic.POST) ? share : 0);
		add(KindSign.NAMED_PURCHASE, this.places.isIn(row, NameTopic.PURCHASE) ? share : 0);
		if (this.places.isIn(row, NameTopic.FILTER)) {
			set(KindSign.NAMED_FILTER, 1);
		}
	}

	private boolean hasCart() {
		for (int row = 0; row < this.layout.map().size(); row++) {
			if (this.layout.map().element(row).attributesSize() > 0 && CARTS.of(this.layout.map().names(row)) != 0) {
				return true;
			}
		}
		return false;
	}

	private void said(PageMetadata metadata) {
		Set<String> types = metadata.types();
		set(KindSign.SAID_ARTICLE, metadata.article());
		set(KindSign.AUTHOR, !metadata.authors().isEmpty());
		set(KindSign.DATED, !metadata.published().isEmpty());
		set(KindSign.TYPE_PRODUCT, !Collections.disjoint(types, PRODUCTS));
		set(KindSign.TYPE_LIST, !Collections.disjoint(types, LISTS));
		set(KindSign.TYPE_FORUM, !Collections.disjoint(types, FORUMS));
		set(KindSign.TYPE_ARTICLE, !Collections.disjoint(types, ARTICLES));
		set(KindSign.TYPE_SITE, types.contains("og:website"));
		set(KindSign.TYPE_SERVICE, !Collections.disjoint(types, SERVICES));
	}

	private void address(URI address) {
		String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
		String whole = address.getHost() + path + ((address.getRawQuery() == null) ? "" : "?" + address.getRawQuery());
		String[] segments = path.replaceAll("^/+|/+$", "").split("/+");
		boolean first = segments.length == 1 && segments[0].isEmpty();
		String last = segments[segments.length - 1];
		set(KindSign.FIRST_PAGE, first);
		set(KindSign.DEPTH, first ? 0 : Math.min(segments.length, 5) / 5.0);
		set(KindSign.HEADLINE, last.chars().filter((sign) -> sign == '-').count() >= 3);
		set(KindSign.NUMBER, path.matches(".*\\d{4,}.*"));
		set(KindSign.FILE, path.matches(".*\\.(?:html?|php)"));
		set(KindSign.PATH_FORUM, FORUM.matcher(whole).find());
		set(KindSign.PATH_PRODUCT, PRODUCT.matcher(whole).find());
		set(KindSign.PATH_COLLECTION, COLLECTION.matcher(whole).find());
		set(KindSign.PATH_DOCUMENTATION, DOCUMENTATION.matcher(whole).find());
		set(KindSign.PATH_LIST, LIST.matcher(whole).find());
		set(KindSign.PATH_SERVICE, SERVICE.matcher(whole).find());
		set(KindSign.PATH_ARTICLE, ARTICLE.matcher(whole).find());
	}

	private void set(KindSign sign, boolean there) {
		set(sign, there ? 1 : 0);
	}

	private void set(KindSign sign, double value) {
		this.values[sign.ordinal()] = value;
	}

	private void add(KindSign sign, double value) {
		this.values[sign.ordinal()] += value;
	}

}
