package app.joren.extraction.blocks;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what stands for a player or a post until a script puts that in its place:
 * elements of its own, boxes with the provider's id or address, scripts, and addresses
 * alone in a line.
 */
final class Facades {

	private static final Map<String, String> OPENS = Map.of("youtube", "https://www.youtube.com/watch?v=%s", "vimeo",
			"https://vimeo.com/%s", "dailymotion", "https://www.dailymotion.com/video/%s", "twitter",
			"https://x.com/i/status/%s", "tweet", "https://x.com/i/status/%s", "instagram",
			"https://www.instagram.com/p/%s/", "niconico", "https://www.nicovideo.jp/watch/%s", "tiktok",
			"https://www.tiktok.com/embed/v2/%s", "soundcloud",
			"https://w.soundcloud.com/player/?url=https%%3A//api.soundcloud.com/tracks/%s");

	/** What ids look like, so that a site's own numbers are not taken for them. */
	private static final Map<String, Pattern> IDS = Map.of("youtube", Pattern.compile("[\\w-]{11}"), "vimeo",
			Pattern.compile("\\d{5,12}"), "dailymotion", Pattern.compile("[a-z0-9]{5,8}"), "twitter",
			Pattern.compile("\\d{12,20}"), "tweet", Pattern.compile("\\d{12,20}"), "instagram",
			Pattern.compile("[\\w-]{9,14}"), "niconico", Pattern.compile("(?:sm|nm|so)\\d+"), "tiktok",
			Pattern.compile("\\d{15,20}"), "soundcloud", Pattern.compile("\\d{5,12}"));

	private static final Pattern PLACE = Pattern
		.compile("embed|oembed|video|player|iframe|lazy|lyte|facade|youtube|vimeo|consent|media");

	private static final Pattern ID_NAME = Pattern
		.compile("(?:data-)?(?:[a-z-]*(?:video|embed|media|yt|youtube|vimeo|track)[a-z-]*-?)?(?:id|shortcode|embed)");

	private static final Pattern THUMBNAIL = Pattern
		.compile("(?:i\\d*\\.ytimg\\.com|img\\.youtube\\.com)/vi(?:_webp)?/([\\w-]{11})/");

	private static final int LONGEST_TEXT = 300;

	private Facades() {
	}

	/** What an element stands for. */
	static Optional<Block> of(Element element, Page page) {
		boolean own = element.normalName().indexOf('-') > 0 || element.nameIs("oembed");
		if (!own && element.attributes().asList().stream().noneMatch(Facades::isData)) {
			return Optional.empty();
		}
		Optional<Block> named = byProvider(element);
		return named.isPresent() ? named : byAddress(element, page);
	}

	private static boolean isData(Attribute attribute) {
		return attribute.getKey().startsWith("data-") || attribute.getValue().startsWith("lyte_");
	}

	private static Optional<Block> byProvider(Element element) {
		String provider = provider(element);
		if (provider == null || Selectors.first(element, "iframe, p + p, video") != null
				|| element.text().length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		for (Attribute attribute : element.attributes()) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			String id = name.equals("id") ? lyte(attribute.getValue()) : attribute.getValue().strip();
			boolean says = name.contains(provider) || ID_NAME.matcher(name).matches();
			String opens = OPENS.get(provider);
			Pattern ids = IDS.get(provider);
			if (says && opens != null && ids != null && ids.matcher(id).matches()) {
				return Embeds.ofAddress(URI.create(opens.formatted(id)), title(element));
			}
		}
		return Optional.empty();
	}

	/** The provider that a tag, a class or a data attribute names. */
	private static @Nullable String provider(Element element) {
		String tag = element.normalName();
		StringBuilder says = new StringBuilder(tag.contains("-") ? tag : "").append(' ');
		for (Attribute attribute : element.attributes()) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			if (name.startsWith("data-")) {
				says.append(name).append(' ');
			}
			if (name.equals("class") || name.contains("provider") || name.contains("platform")
					|| name.contains("service") || name.contains("type")) {
				says.append(attribute.getValue().toLowerCase(Locale.ROOT)).append(' ');
			}
		}
		if (says.toString().contains("lyte") || says.toString().contains("data-yt-id")) {
			return "youtube";
		}
		return OPENS.keySet().stream().sorted().filter((name) -> says.indexOf(name) >= 0).findFirst().orElse(null);
	}

	private static String lyte(String id) {
		return id.startsWith("lyte_") ? id.substring(5) : "";
	}

	/** A box in whose attributes the player's address stands. */
	private static Optional<Block> byAddress(Element element, Page page) {
		boolean place = element.nameIs("oembed") || PLACE.matcher(element.className().toLowerCase(Locale.ROOT)).find()
				|| element.attributes().asList().stream().anyMatch((data) -> data.getKey().contains("embed"));
		if (!place || element.text().length() > LONGEST_TEXT
				|| Selectors.first(element, "iframe, img[src], video") != null && !element.hasAttr("data-oembed-url")) {
			return Optional.empty();
		}
		for (Attribute attribute : element.attributes()) {
			String value = attribute.getValue().strip();
			boolean data = attribute.getKey().startsWith("data-") || element.nameIs("oembed");
			if (data && (value.startsWith("http") || value.startsWith("//"))) {
				Optional<Block> embed = page.resolve(value).flatMap((at) -> Embeds.ofAddress(at, title(element)));
				if (embed.isPresent()) {
					return embed;
				}
			}
		}
		return Optional.empty();
	}

	private static @Nullable String title(Element element) {
		String said = element.hasText() ? element.text()
				: element.attr("playlabel").isEmpty() ? element.attr("title") : element.attr("playlabel");
		return said.isBlank() ? null : said.strip();
	}

	/** A script that writes a player in its own place. */
	static Optional<Block> ofScript(Element script, Page page) {
		String src = script.attr("src");
		return src.isEmpty() ? Optional.empty()
				: page.resolve(src).flatMap((address) -> Embeds.ofScript(address.toString()));
	}

	/** A picture that a player's provider makes of its film, within a link or not. */
	static Optional<Block> ofThumbnail(URI picture, @Nullable String alt) {
		Matcher matcher = THUMBNAIL.matcher(picture.toString());
		return matcher.find() ? Embeds.ofAddress(URI.create("https://www.youtube.com/watch?v=" + matcher.group(1)),
				(alt == null) ? null : alt.strip()) : Optional.empty();
	}

	/** An address alone in a paragraph, as editors write what is to be embedded. */
	static Optional<Block> ofLine(List<Run> runs, Page page) {
		if (runs.size() != 1 || runs.getFirst().text().indexOf(' ') >= 0) {
			return Optional.empty();
		}
		String text = runs.getFirst().text();
		boolean address = text.startsWith("https://") || text.startsWith("http://");
		return address ? page.resolve(text).flatMap((at) -> Embeds.ofLine(at, text)) : Optional.empty();
	}

	/** An address within an address. */
	static String decoded(String part) {
		try {
			return URLDecoder.decode(part, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return part;
		}
	}

}
