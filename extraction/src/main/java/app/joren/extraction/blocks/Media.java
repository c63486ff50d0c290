package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads films, sounds and frames.
 *
 * @param context of the page
 */
record Media(Context context) {

	private static final Pattern ADVERT = Pattern.compile(
			"doubleclick|googlesyndication|googletagmanager|adservice|amazon-adsystem|/ads?[/.?]|taboola|outbrain|facebook\\.com/(?:tr|plugins/(?:like|follow|page|share))|platform\\.twitter\\.com/widgets/(?:follow|tweet)_button|recaptcha|disqus|/adframe|addthis|sharethis|criteo|scorecardresearch");

	Optional<Block> read(Element element) {
		return switch (element.normalName()) {
			case "video" -> video(element);
			case "audio" -> audio(element);
			case "amp-video" -> video(element);
			case "amp-audio" -> audio(element);
			default -> frame(element);
		};
	}

	private Optional<Block> video(Element element) {
		Optional<Image> poster = this.context.page().resolve(element.attr("poster")).map(Image::of);
		boolean has = !element.attr("poster").isBlank();
		return source(element)
			.map((address) -> new Block.Video(address, has ? poster.orElse(null) : null, title(element)));
	}

	private Optional<Block> audio(Element element) {
		return source(element).map((address) -> new Block.Audio(address, title(element)));
	}

	private Optional<URI> source(Element element) {
		for (String attribute : List.of("src", "data-src", "data-video-src", "data-url", "data-mp4")) {
			Optional<URI> address = resolved(element.attr(attribute));
			if (address.isPresent()) {
				return address;
			}
		}
		for (Element source : Selectors.all(element, "source")) {
			Optional<URI> address = resolved(source.hasAttr("src") ? source.attr("src") : source.attr("data-src"));
			if (address.isPresent()) {
				return address;
			}
		}
		return Optional.empty();
	}

	private Optional<URI> resolved(String written) {
		return written.isBlank() ? Optional.empty() : this.context.page().resolve(written);
	}

	private Optional<Block> frame(Element element) {
		for (String attribute : List.of("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-original",
				"data-cookieblock-src", "data-cmp-src", "data", "data-url")) {
			Optional<URI> address = resolved(element.attr(attribute));
			if (address.isPresent() && !element.attr(attribute).startsWith("about:")) {
				return frame(element, address.get());
			}
		}
		return Optional.empty();
	}

	private static Optional<Block> frame(Element element, URI address) {
		if (ADVERT.matcher(address.toString()).find() || element.attr("width").matches("[01]")
				|| element.attr("height").matches("[01]")) {
			return Optional.empty();
		}
		Optional<Block> embed = Embeds.ofAddress(address, title(element));
		if (embed.isPresent()) {
			return embed;
		}
		String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
		if (path.endsWith(".mp4") || path.endsWith(".webm")) {
			return Optional.of(new Block.Video(address, null, title(element)));
		}
		if (path.endsWith(".mp3") || path.endsWith(".m4a")) {
			return Optional.of(new Block.Audio(address, title(element)));
		}
		String title = title(element);
		return Optional.of(new Block.Card(address, (title != null) ? title : String.valueOf(address.getHost()), null,
				element.nameIs("amp-iframe") ? "iframe" : element.normalName()));
	}

	private static @Nullable String title(Element element) {
		for (String attribute : List.of("title", "aria-label", "data-title")) {
			String title = element.attr(attribute).strip();
			if (!title.isEmpty()) {
				return title;
			}
		}
		return null;
	}

}
