package app.joren.extraction.blocks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.contracts.article.Image;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the best source of a picture. A real address in {@code src} is believed; only
 * where there is none, the attributes from which scripts load pictures are.
 *
 * @param page whose links are resolved
 */
public record Pictures(Page page) {

	private static final Pattern PLACEHOLDER = Pattern.compile(
			"(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|transparent|lazy|loading|loader|grey|gray|dummy|1x1|clear|empty|noimage|no-image|default-image|preload|trans|fallback)(?:[_.-][^/]*)?\\.(?:gif|png|svg|jpe?g|webp)(?:$|\\?)|^#?$|^about:|^data:");

	private static final Pattern LAZY = Pattern.compile(
			"^data-(?:lazy-?|original-?|actual-?|real-?|orig-?|hi-?res-?|full-?|large-?|image-?|img-?|native-?|echo|delayed-?|defer-?|ll-|cfsrc|pagespeed-|td-)?(?:src|original|url|file|lazy|actualsrc|echo|image|img|href|hi-res|cfsrc|lazy-src|orig-file|large-file|large_image|src-large|path)$");

	private static final Pattern THUMB = Pattern.compile("thumb|small|tiny|preview|lqip|blur|placeholder|icon|avatar");

	private static final Pattern FILE = Pattern.compile("\\.(?:jpe?g|png|gif|webp|bmp)(?:$|[?#])",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SIGN = Pattern.compile("emoji|smiley|emoticon|twemoji|wp-smiley");

	private static final Pattern FORMULA = Pattern.compile("latex|mathjax|mwe-math|tex-|\\bmath\\b|katex");

	private static final int SMALLEST = 24;

	/** The text that a small picture stands for: an emoji, or a formula. */
	Optional<String> sign(Element element) {
		String alt = element.attr("alt");
		if (alt.isBlank() || !element.nameIs("img")) {
			return Optional.empty();
		}
		String names = element.className().toLowerCase(Locale.ROOT);
		boolean sign = SIGN.matcher(names).find() && alt.length() <= 12;
		boolean formula = FORMULA.matcher(names).find();
		return (sign || formula) ? Optional.of(alt) : Optional.empty();
	}

	/**
	 * The picture of an {@code img} or {@code picture} element.
	 * @param element the element
	 * @return empty where it is none, or only a spacer
	 */
	public Optional<Image> read(Element element) {
		Element img = element.nameIs("picture") ? Selectors.first(element, "img") : element;
		Element picture = element.nameIs("picture") ? element : pictureAround(element);
		if (img != null && isTiny(img)) {
			return Optional.empty();
		}
		List<Srcset.Choice> choices = choices(picture, img);
		Srcset.Choice best = null;
		for (Srcset.Choice choice : choices) {
			if (best == null || Srcset.isBetter(choice, best)) {
				best = choice;
			}
		}
		if (best == null) {
			return Optional.empty();
		}
		Integer width = best.real() ? Integer.valueOf((int) best.width()) : null;
		return this.page.resolve(best.address()).map((address) -> {
			URI large = enlarged(address, img);
			return image(large, img, large.equals(address) ? width : null);
		});
	}

	private static @Nullable Element pictureAround(Element img) {
		Element parent = img.parent();
		return (parent != null && parent.nameIs("picture")) ? parent : null;
	}

	private static List<Srcset.Choice> choices(@Nullable Element picture, @Nullable Element img) {
		List<Srcset.Choice> choices = new ArrayList<>();
		if (img != null) {
			own(img, choices);
		}
		if (picture != null) {
			for (Element source : picture.children()) {
				if (source.nameIs("source") && !source.attr("type").contains("avif")) {
					sets(source, choices);
				}
			}
		}
		return choices;
	}

	private static void own(Element img, List<Srcset.Choice> choices) {
		String src = img.attr("src").strip();
		boolean real = !PLACEHOLDER.matcher(src).find();
		if (real) {
			choices.add(new Srcset.Choice(src, PictureSize.pixels(img, "width"), false));
		}
		sets(img, choices);
		if (!real || choices.isEmpty()) {
			lazy(img, choices);
		}
	}

	private static void sets(Element element, List<Srcset.Choice> choices) {
		for (Attribute attribute : element.attributes()) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			if (name.endsWith("srcset") && !name.contains("placeholder")) {
				choices.addAll(Srcset.choices(attribute.getValue()));
			}
		}
	}

	private static void lazy(Element img, List<Srcset.Choice> choices) {
		for (Attribute attribute : img.attributes()) {
			String name = attribute.getKey().toLowerCase(Locale.ROOT);
			String value = attribute.getValue().strip();
			boolean named = LAZY.matcher(name).matches() || (name.startsWith("data-") && FILE.matcher(value).find());
			if (named && !value.isEmpty() && !value.startsWith("{") && !PLACEHOLDER.matcher(value).find()) {
				choices.add(new Srcset.Choice(value, THUMB.matcher(name).find() ? 0 : 1, false));
			}
		}
	}

	/** A small picture that links to a file shows a part of that file. */
	private URI enlarged(URI address, @Nullable Element img) {
		Element parent = (img == null) ? null : img.parent();
		parent = (parent != null && parent.nameIs("picture")) ? parent.parent() : parent;
		if (parent == null || !parent.nameIs("a") || !FILE.matcher(parent.attr("href")).find()) {
			return address;
		}
		return this.page.resolve(parent.attr("href"))
			.filter((file) -> String.valueOf(file.getHost()).equals(address.getHost()))
			.filter((file) -> FILE.matcher(String.valueOf(file.getPath())).find())
			.orElse(address);
	}

	private static Image image(URI address, @Nullable Element img, @Nullable Integer setWidth) {
		String alt = (img == null) ? "" : img.attr("alt").strip();
		return PictureSize.of(address, img, setWidth).image(address, alt.isEmpty() ? null : alt);
	}

	private static boolean isTiny(Element img) {
		int width = PictureSize.pixels(img, "width");
		int height = PictureSize.pixels(img, "height");
		return (width > 0 && width < SMALLEST && height < 4 * SMALLEST)
				|| (height > 0 && height < SMALLEST && width < 4 * SMALLEST) || width == 1 || height == 1;
	}

}
