package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.article.Block;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.References;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Recognises posts, players and maps of known providers. */
final class Embeds {

	/**
	 * How a provider's content is recognised.
	 *
	 * @param name of the provider
	 * @param address pattern of addresses, whose first group is the id
	 * @param opens where the content opens, with a place for the id; empty for the
	 * address itself
	 */
	private record Provider(String name, Pattern address, String opens) {

		Provider(String name, String address, String opens) {
			this(name, Pattern.compile(address, Pattern.CASE_INSENSITIVE), opens);
		}

	}

	private static final List<Provider> PROVIDERS = List.of(new Provider("youtube",
			"(?:youtube(?:-nocookie)?\\.com/(?:embed/|v/|shorts/|live/|watch\\?(?:.*&)?v=)|youtu\\.be/)([\\w-]{5,})",
			"https://www.youtube.com/watch?v=%s"),
			new Provider("youtube", "youtube(?:-nocookie)?\\.com/embed/?\\?(?:.*&)?list=([\\w-]+)",
					"https://www.youtube.com/playlist?list=%s"),
			new Provider("vimeo", "(?:player\\.vimeo\\.com/video|vimeo\\.com)/(\\d{4,})", "https://vimeo.com/%s"),
			new Provider("x", "(?:twitter|x)\\.com/(?:\\w+/status(?:es)?|i/web/status)/(\\d+)",
					"https://x.com/i/status/%s"),
			new Provider("x", "platform\\.twitter\\.com/embed/.*[?&]id=(\\d+)", "https://x.com/i/status/%s"),
			new Provider("instagram", "instagram\\.com/(?:[\\w.]+/)?(?:p|reel|tv)/([\\w-]+)",
					"https://www.instagram.com/p/%s/"),
			new Provider("tiktok", "tiktok\\.com/(?:@[\\w.-]+/video|embed(?:/v\\d)?|player/v1)/(\\d+)", ""),
			new Provider("spotify",
					"open\\.spotify\\.com/(?:embed(?:-podcast)?/)?((?:track|album|playlist|episode|show|artist)/\\w+)",
					"https://open.spotify.com/%s"),
			new Provider("soundcloud", "soundcloud\\.com/player/?\\?(?:.*&)?url=([^&]+)", ""),
			new Provider("googlemaps", "google\\.[a-z.]+/maps(?:/embed|/d/embed|/place|\\?|/@)([^#]*)", ""),
			new Provider("googlemaps", "maps\\.google\\.[a-z.]+/(?:maps)?\\?([^#]*)", ""),
			new Provider("facebook", "facebook\\.com/plugins/(?:post|video)\\.php\\?(?:.*&)?href=([^&]+)", ""),
			new Provider("facebook", "facebook\\.com/(?:[\\w.-]+/(?:posts|videos)|watch/?\\?v=|reel)/?(\\w+)", ""),
			new Provider("niconico",
					"(?:embed\\.nicovideo\\.jp/watch|(?:www\\.|sp\\.)?nicovideo\\.jp/watch|ext\\.nicovideo\\.jp/thumb\\w*)/((?:sm|nm|so|lv)?\\d+)",
					"https://www.nicovideo.jp/watch/%s"),
			new Provider("dailymotion", "(?:dailymotion\\.com/(?:embed/)?video|dai\\.ly)/(\\w+)",
					"https://www.dailymotion.com/video/%s"),
			new Provider("dailymotion", "geo\\.dailymotion\\.com/player.*[?&]video=(\\w+)",
					"https://www.dailymotion.com/video/%s"),
			new Provider("twitch", "player\\.twitch\\.tv/\\?(?:.*&)?(?:video|channel)=(\\w+)", ""),
			new Provider("bandcamp", "bandcamp\\.com/EmbeddedPlayer/(?:.*/)?((?:album|track)=\\d+)", ""),
			new Provider("applepodcasts", "embed\\.podcasts\\.apple\\.com/(?:.*/)?(id\\d+)", ""),
			new Provider("applemusic", "embed\\.music\\.apple\\.com/(.+)", ""),
			new Provider("codepen", "codepen\\.io/[\\w-]+/(?:embed|pen)(?:/preview)?/(\\w+)", ""),
			new Provider("gist", "gist\\.github\\.com/[\\w-]+/(\\w+)", ""),
			new Provider("reddit", "reddit(?:media)?\\.com/r/\\w+/comments/(\\w+)", ""),
			new Provider("bluesky",
					"(?:embed\\.bsky\\.app/embed|bsky\\.app/profile)/([\\w.:%-]+(?:/(?:app\\.bsky\\.feed\\.)?post/\\w+)?)",
					""),
			new Provider("mastodon", "/@\\w+/(\\d{10,})/embed", ""),
			new Provider("streamable", "streamable\\.com/(?:[eo]/)?(\\w+)", "https://streamable.com/%s"),
			new Provider("slideshare", "slideshare\\.net/slideshow/embed_code/(?:key/)?(\\w+)", ""),
			new Provider("datawrapper", "datawrapper\\.dwcdn\\.net/(\\w+)", ""),
			new Provider("flourish", "(?:flo\\.uri\\.sh|public\\.flourish\\.studio)/((?:visualisation|story)/\\d+)",
					""),
			new Provider("pinterest", "pinterest\\.[a-z.]+/pin/(\\d+)", "https://www.pinterest.com/pin/%s/"));

	private static final NamePattern POST = new NamePattern(
			"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-(?:card|embed)|fb-(?:post|video)|mastodon-embed|imgur-embed-pub");

	private static final Pattern SCRIPT = Pattern
		.compile("//(?:gist\\.github\\.com/[\\w-]+/\\w+\\.js|(?:embed|ext)\\.nicovideo\\.jp/(?:watch|thumb\\w*)/\\w+)");

	/** Providers whose addresses editors write into a line of their own. */
	private static final Pattern LINE = Pattern.compile(
			"//(?:www\\.|m\\.|mobile\\.)?(?:youtube\\.com/(?:watch|shorts)|youtu\\.be/|vimeo\\.com/\\d|(?:twitter|x)\\.com/\\w+/status/|instagram\\.com/(?:p|reel)/|tiktok\\.com/@|open\\.spotify\\.com/|nicovideo\\.jp/watch/|dailymotion\\.com/video/)");

	private Embeds() {
	}

	/** What an address of a frame stands for, where its provider is known. */
	static Optional<Block> ofAddress(URI address, @Nullable String title) {
		String text = address.toString();
		for (Provider provider : PROVIDERS) {
			Matcher matcher = provider.address().matcher(text);
			if (matcher.find()) {
				return Optional.of(embed(provider, matcher.group(1), address, title));
			}
		}
		return Optional.empty();
	}

	private static Block embed(Provider provider, String id, URI address, @Nullable String title) {
		if (id.startsWith("http")) {
			URI inner = References.resolve(address, Facades.decoded(id)).orElse(address);
			return new Block.Embed(provider.name(), innerId(inner), inner, title);
		}
		URI opens = provider.opens().isEmpty() ? address : URI.create(provider.opens().formatted(id));
		boolean map = provider.name().equals("googlemaps");
		return new Block.Embed(provider.name(), (map || id.isEmpty()) ? null : id, opens, title);
	}

	/** The id in the address of a post or a track: its path. */
	private static @Nullable String innerId(URI address) {
		String path = (address.getPath() == null) ? "" : address.getPath().replaceAll("^/+|/+$", "");
		return path.isEmpty() ? null : path;
	}

	/** A script that puts a post or a player into its own place. */
	static Optional<Block> ofScript(String address) {
		return SCRIPT.matcher(address).find() ? ofAddress(URI.create(address.replaceFirst("\\.js(?=$|\\?)", "")), null)
				: Optional.empty();
	}

	/** What an address alone in a line stands for. */
	static Optional<Block> ofLine(URI address, String text) {
		return LINE.matcher(address.toString()).find() ? ofAddress(address, text) : Optional.empty();
	}

	/** A quotation that a network's script turns into a post. */
	static Optional<Block> post(Element quote, Page page) {
		if (!POST.in(quote)) {
			return Optional.empty();
		}
		String text = quote.text();
		for (String attribute : List.of("cite", "data-instgrm-permalink", "data-href", "data-embed-src",
				"data-bluesky-uri")) {
			Optional<Block> block = page.resolve(quote.attr(attribute))
				.filter((address) -> !quote.attr(attribute).isBlank())
				.flatMap((address) -> ofAddress(address, text));
			if (block.isPresent()) {
				return block;
			}
		}
		for (Element link : quote.select("a[href]").reversed()) {
			Optional<Block> block = page.resolve(link.attr("href")).flatMap((address) -> ofAddress(address, text));
			if (block.isPresent()) {
				return block;
			}
		}
		return Optional.empty();
	}

	/** An element that stands for a player which a script puts in its place. */
	static Optional<Block> marked(Element element, Page page) {
		if (element.attributesSize() == 0) {
			return Optional.empty();
		}
		if (POST.in(element) && !element.nameIs("body")) {
			return post(element, page);
		}
		return Facades.of(element, page);
	}

}
