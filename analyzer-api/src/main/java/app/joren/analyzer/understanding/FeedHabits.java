package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.PageLink;
import org.jsoup.nodes.Document;

/** Where systems and hosts keep feeds that their pages do not always declare. */
final class FeedHabits {

	private static final int MOST = 3;

	private static final List<Habit> HABITS = List.of(habit("blogger", "blogger.com", "/feeds/posts/default"),
			habit("wix\\.com", "wixstatic.com", "/blog-feed.xml"), habit("medium", "miro.medium.com", "{@}"),
			habit("tumblr", "assets.tumblr.com", "/rss"), habit("hatena", "cdn.blog.st-hatena.com", "{user}/feed"),
			habit("livedoor", "parts.blog.livedoor.jp", "{user}/index.rdf"), habit("fc2", "static.fc2.com", "/?xml"),
			habit("seesaa", "blog.seesaa.jp", "/index20.rdf"), habit("jugem", "imaging.jugem.jp", "/?mode=rss"),
			habit("note", "assets.st-note.com", "{user}/rss"),
			habit("ameba|ameblo", "stat100.ameba.jp", "//rssblog.ameba.jp{user}/rss20.html"),
			habit("cocolog|typepad", "static.cocolog-nifty.com", "{user}/index.rdf"),
			habit("exblog", "md.exblog.jp", "/index.xml"), habit("goo blog", "blogimg.goo.ne.jp", "{user}/index.rdf"),
			habit("substack", "substackcdn.com", "/feed"), habit("weebly", "editmysite.com", "/1/feed"),
			habit("jimdo", "jimstatic.com", "/rss/blog"), habit("hubspot", "hubspot.net", "/rss.xml"),
			habit("movable type", "mt-static", "/atom.xml"), habit("ghost", "data-ghost", "/rss/"));

	private FeedHabits() {
	}

	/**
	 * A habit.
	 *
	 * @param generator what the page says made it
	 * @param host a host or a name that stands in the addresses of its parts
	 * @param feed where the feed is; {@code {user}} is the first folder of the start page
	 */
	private record Habit(Pattern generator, String host, String feed) {

		boolean isSeen(Document document, String generators) {
			boolean attribute = !this.host.contains(".") && document.selectFirst("script[" + this.host + "]") != null;
			return attribute || this.generator.matcher(generators).find() || document
				.selectFirst("link[href*='%1$s'],script[src*='%1$s'],img[src*='%1$s']".formatted(this.host)) != null;
		}

	}

	private static Habit habit(String generator, String host, String feed) {
		return new Habit(Pattern.compile(generator), host, feed);
	}

	/** Where feeds may be, by what the start page shows. */
	static List<URI> of(SitePage home) {
		Document document = home.page().document();
		String generators = String.join(" ", document.select("meta[name=generator]").eachAttr("content"))
			.toLowerCase(Locale.ROOT);
		List<URI> feeds = new ArrayList<>();
		for (Habit habit : HABITS) {
			if (habit.isSeen(document, generators)) {
				home.page().resolve(address(habit.feed(), home.address())).ifPresent(feeds::add);
			}
		}
		shops(home).forEach(feeds::add);
		return feeds.stream().distinct().limit(MOST).toList();
	}

	private static String address(String feed, URI home) {
		List<String> segments = Addresses.segments(home);
		String user = segments.isEmpty() ? "" : "/" + segments.getFirst();
		return feed.replace("{@}", "/feed" + (user.startsWith("/@") ? user : "")).replace("{user}", user);
	}

	/** Shopify has a feed beside each of a shop's blogs. */
	private static List<URI> shops(SitePage home) {
		boolean shop = home.page()
			.document()
			.selectFirst(
					"script[src*='cdn.shopify.com'],link[href*='cdn.shopify.com'],script[src*='/cdn/shop/']") != null;
		return !shop ? List.of()
				: home.links()
					.stream()
					.map(PageLink::target)
					.filter((target) -> target.getPath().matches("/(?:[a-z-]{2,5}/)?blogs/[^/.]+/?"))
					.map((target) -> URI.create(target.toString().replaceFirst("/?(?:\\?.*)?$", ".atom")))
					.distinct()
					.toList();
	}

}
