package app.joren.extraction.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** Infers a site's look from its start page, its style sheets and its manifest. */
public final class DesignInference {

	/** Chroma below which a colour is a grey. */
	static final double COLOURLESS = 0.035;

	private static final Color FALLBACK = new Color(0.12, 0.16, 0.22).rounded();

	private static final int SHORT = 12;

	private DesignInference() {
	}

	/**
	 * Infers a look.
	 * @param home the start page
	 * @param css the style sheets that it loads, in their order
	 * @param manifest of the site
	 * @param name of the site
	 * @return the look
	 */
	public static SiteDesign of(Page home, List<String> css, Manifest manifest, String name) {
		List<StyleSheet> sheets = new ArrayList<>(css.stream().map(StyleSheet::parse).toList());
		home.document().select("style").forEach((style) -> sheets.add(StyleSheet.parse(style.data())));
		Painted painted = new Painted(home.document(), sheets);
		Found main = main(home, manifest, painted);
		Color accent = painted.ink(main.color()).or(() -> painted.ink(null)).orElse(main.color());
		SiteIcons icons = new SiteIcons(home);
		String language = home.document().select("html").attr("lang");
		return new SiteDesign(name, shortName(home, manifest, name),
				icons.icons(manifest).stream().findFirst().map(IconSource::address).or(icons::logo).orElse(null),
				icons.logo().orElse(null), main.color().hex(), accent.hex(), main.color().readable().hex(),
				Evidence.of(main.confidence(), main.reason()), Palettes.light(main.color(), accent),
				Palettes.dark(main.color(), accent),
				Fonts.of(painted.families("h1", "h2", "h3", "body", "html", ":root"), language),
				Fonts.of(painted.families("body", "html", ":root", "p", "article", "main"), language), icons.headers(),
				null);
	}

	/** The site's pictures that may become the app's icon, the most promising first. */
	public static List<IconSource> icons(Page home, Manifest manifest) {
		return new SiteIcons(home).candidates(manifest);
	}

	/**
	 * A colour and why it was taken.
	 *
	 * @param color the colour
	 * @param confidence how often such a colour is right
	 * @param reason a sentence
	 */
	private record Found(Color color, double confidence, String reason) {
	}

	private static Found main(Page home, Manifest manifest, Painted painted) {
		Optional<Color> declared = themeColor(home).filter(DesignInference::isColourful);
		Optional<Color> app = manifest.themeColor().filter(DesignInference::isColourful);
		return declared.map((color) -> new Found(color, 0.85, "The page declares its theme colour"))
			.or(() -> app.map((color) -> new Found(color, 0.8, "The manifest declares the theme colour")))
			.or(() -> painted.ground()
				.map((color) -> new Found(color, 0.7, "The style sheets paint it behind the head of the page")))
			.or(() -> painted.named().map((color) -> new Found(color, 0.6, "The style sheets name it as the site's")))
			.or(() -> painted.ink(null).map((color) -> new Found(color, 0.5, "Links and titles have it")))
			.or(() -> themeColor(home).or(manifest::themeColor)
				.filter((color) -> color.luminance() < 0.8)
				.map((color) -> new Found(color, 0.5, "The page declares its theme colour")))
			.orElse(new Found(FALLBACK, 0.2, "The site has no colour of its own"));
	}

	private static boolean isColourful(Color color) {
		return Oklch.of(color).chroma() >= COLOURLESS && color.luminance() < 0.8;
	}

	private static Optional<Color> themeColor(Page home) {
		return home.document()
			.select("meta[name=theme-color], meta[name=msapplication-TileColor]")
			.stream()
			.filter((meta) -> !meta.attr("media").contains("dark"))
			.map((meta) -> meta.attr("content"))
			.flatMap((value) -> Color.parse(value).stream())
			.findFirst();
	}

	private static String shortName(Page home, Manifest manifest, String name) {
		Element title = home.document().selectFirst("meta[name=apple-mobile-web-app-title]");
		String mobile = (title == null) ? "" : title.attr("content");
		return Stream.of(Stream.ofNullable(manifest.shortName()), Stream.of(mobile, name))
			.flatMap((names) -> names)
			.map(String::strip)
			.filter((said) -> !said.isEmpty() && said.length() <= SHORT)
			.findFirst()
			.orElseGet(() -> shortened(name));
	}

	private static String shortened(String name) {
		StringBuilder shortened = new StringBuilder();
		for (String word : name.split("\\s+")) {
			if (!shortened.isEmpty() && shortened.length() + 1 + word.length() > SHORT) {
				break;
			}
			shortened.append(shortened.isEmpty() ? "" : " ").append(word);
		}
		return (shortened.length() > SHORT) ? shortened.substring(0, SHORT) : shortened.toString();
	}

}
