package app.joren.extraction.design;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** The pictures by which a site shows itself. */
final class SiteIcons {

	private static final Pattern SIZE = Pattern.compile("(\\d{2,4})[xX]\\d{2,4}");

	/** An icon of no more than this is too small for a home screen. */
	private static final int ENOUGH = 180;

	private final Page page;

	SiteIcons(Page page) {
		this.page = page;
	}

	/** The icons of manifest and page, the biggest first. */
	List<IconSource> icons(Manifest manifest) {
		List<IconSource> icons = new ArrayList<>(manifest.icons());
		for (Element link : this.page.document().select("link[rel~=(?i)^(?:shortcut )?icon$|apple-touch-icon]")) {
			boolean touch = link.attr("rel").contains("apple-touch-icon");
			String href = link.attr("href");
			int usual = touch ? ENOUGH : href.endsWith(".svg") ? ENOUGH - 1 : 32;
			this.page.resolve(href)
				.filter((address) -> !href.isBlank())
				.ifPresent((address) -> icons.add(new IconSource(address, size(link.attr("sizes"), usual),
						touch ? IconSource.Kind.HOME_SCREEN : IconSource.Kind.FAVICON)));
		}
		icons.sort(Comparator.comparingInt((IconSource icon) -> Math.min(icon.size(), 1024)).reversed());
		return icons;
	}

	/**
	 * All that may become the app's icon, the most promising first: what the site names,
	 * its logo, and what browsers ask for unasked.
	 */
	List<IconSource> candidates(Manifest manifest) {
		Map<URI, IconSource> candidates = new LinkedHashMap<>();
		icons(manifest).forEach((icon) -> candidates.putIfAbsent(icon.address(), icon));
		logo().ifPresent((logo) -> candidates.putIfAbsent(logo, new IconSource(logo, 0, IconSource.Kind.LOGO)));
		this.page.resolve("/favicon.ico")
			.ifPresent((usual) -> candidates.putIfAbsent(usual, new IconSource(usual, 0, IconSource.Kind.FAVICON)));
		return List.copyOf(candidates.values());
	}

	static int size(String sizes, int usual) {
		Matcher matcher = SIZE.matcher(sizes);
		int most = 0;
		while (matcher.find()) {
			most = Math.max(most, Integer.parseInt(matcher.group(1)));
		}
		return (most > 0) ? most : usual;
	}

	/** The picture of the site's name. */
	Optional<URI> logo() {
		return Stream
			.of("header [class*=logo] img, nav [class*=logo] img", "[class*=logo] img, img[class*=logo], img[id*=logo]",
					"img[src*=logo], img[alt*=logo]", "header a[href='/'] img, nav a[href='/'] img",
					"header img, nav img")
			.map((selector) -> this.page.document().selectFirst(selector))
			.flatMap(Stream::ofNullable)
			.flatMap((img) -> this.page.resolve(img.hasAttr("src") ? img.attr("src") : img.attr("data-src")).stream())
			.findFirst();
	}

	/** Pictures at the head of the start page. */
	List<URI> headers() {
		return this.page.document()
			.select("meta[property=og:image], meta[name=twitter:image]")
			.stream()
			.map((meta) -> meta.attr("content"))
			.filter((address) -> !address.isBlank())
			.flatMap((address) -> this.page.resolve(address).stream())
			.distinct()
			.limit(3)
			.toList();
	}

}
