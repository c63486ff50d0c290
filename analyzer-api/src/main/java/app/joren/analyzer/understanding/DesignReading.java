package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/** Reads a site's look off its start page. */
final class DesignReading {

	private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");

	private static final String FALLBACK = "#1f2937";

	private static final int SHORT = 12;

	private DesignReading() {
	}

	static SiteDesign of(Page home, String name) {
		Optional<String> theme = themeColor(home);
		String main = theme.orElse(FALLBACK);
		return new SiteDesign(name, shortName(name), icon(home).orElse(null), logo(home).orElse(null), main, main,
				readableOn(main), Evidence.of(theme.isPresent() ? 0.8 : 0.2,
						theme.isPresent() ? "The page declares its theme colour" : "The page declares no colour"));
	}

	private static Optional<String> themeColor(Page home) {
		return home.document()
			.select("meta[name=theme-color],meta[name=msapplication-TileColor]")
			.stream()
			.map((meta) -> hex(meta.attr("content")))
			.flatMap(Optional::stream)
			.filter((color) -> luminance(color) < 0.9)
			.findFirst()
			.or(() -> styleColor(home));
	}

	/** The first custom property that is named as the site's main colour. */
	private static Optional<String> styleColor(Page home) {
		Pattern property = Pattern
			.compile("--[\\w-]*(?:primary|brand|accent|main|theme)[\\w-]*\\s*:\\s*(#[0-9a-fA-F]{3,6})");
		return home.document()
			.select("style")
			.stream()
			.map((style) -> property.matcher(style.data()))
			.filter(Matcher::find)
			.flatMap((matcher) -> hex(matcher.group(1)).stream())
			.findFirst();
	}

	private static Optional<String> hex(String text) {
		Matcher matcher = HEX.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String digits = matcher.group(1).toLowerCase(Locale.ROOT);
		return Optional.of("#" + ((digits.length() == 3) ? digits.replaceAll("(.)", "$1$1") : digits));
	}

	/** Black or white, whichever has more contrast (WCAG 2.2, 1.4.3). */
	private static String readableOn(String color) {
		double luminance = luminance(color);
		return (1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05) ? "#ffffff" : "#000000";
	}

	/** Relative luminance as WCAG 2.2 defines it. */
	private static double luminance(String color) {
		double[] channels = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			channels[i] = (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
	}

	private static Optional<URI> icon(Page home) {
		return Stream
			.of("link[rel~=apple-touch-icon]", "link[rel~=icon][sizes=192x192]", "link[rel~=icon][type*=svg]",
					"link[rel~=icon][sizes]", "link[rel~=icon]")
			.map((selector) -> home.document().selectFirst(selector))
			.flatMap((element) -> address(home, element, "href").stream())
			.findFirst();
	}

	private static Optional<URI> logo(Page home) {
		Element image = home.document()
			.selectFirst("[class*=logo] img, img[class*=logo], img[id*=logo], header img, img[alt*=logo]");
		return address(home, image, "src");
	}

	private static Optional<URI> address(Page home, @Nullable Element element, String attribute) {
		return (element == null) ? Optional.empty() : home.resolve(element.attr(attribute));
	}

	private static String shortName(String name) {
		if (name.length() <= SHORT) {
			return name;
		}
		List<String> words = List.of(name.split("\\s+"));
		StringBuilder shortened = new StringBuilder();
		for (String word : words) {
			if (!shortened.isEmpty() && shortened.length() + 1 + word.length() > SHORT) {
				break;
			}
			shortened.append(shortened.isEmpty() ? "" : " ").append(word);
		}
		return (shortened.length() > SHORT) ? shortened.substring(0, SHORT) : shortened.toString();
	}

}
