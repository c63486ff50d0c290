package app.joren.extraction.design;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import app.joren.contracts.design.FontChoice;
import app.joren.contracts.design.FontChoice.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the phone's font that comes nearest to a family of a site. */
final class Fonts {

	private static final Map<Kind, List<String>> NAMES = Map.of(Kind.SERIF, List.of("New York", "serif"), Kind.SANS,
			List.of("SF Pro", "sans-serif"), Kind.MONO, List.of("SF Mono", "monospace"), Kind.ROUNDED,
			List.of("SF Pro Rounded", "sans-serif-medium"), Kind.MINCHO,
			List.of("Hiragino Mincho ProN", "Noto Serif CJK JP"), Kind.GOTHIC,
			List.of("Hiragino Sans", "Noto Sans CJK JP"));

	private static final Pattern MINCHO = Pattern.compile("mincho|明朝|serif jp|shippori|zen old|kaisei");

	private static final Pattern ROUNDED = Pattern
		.compile("rounded|nunito|varela|quicksand|comfortaa|fredoka|丸ゴ|maru|m plus rounded|kosugi");

	private static final Pattern MONO = Pattern.compile("mono\\b|monospace|courier|consolas|menlo|code pro|monaco");

	private static final Pattern SERIF = Pattern.compile(
			"(?<!sans-)(?<!sans )\\bserif\\b|georgia|times|garamond|merriweather|playfair|lora\\b|baskerville|palatino|cambria|charter|bodoni|crimson|newsreader");

	private Fonts() {
	}

	static FontChoice of(@Nullable String families, @Nullable String language) {
		String all = (families == null) ? "" : families.toLowerCase(Locale.ROOT);
		boolean japanese = language != null && language.startsWith("ja");
		String first = all.split(",", 2)[0].replaceAll("[\"']", "").strip();
		Kind kind = kind(first.isEmpty() ? all : first, all, japanese);
		List<String> names = NAMES.getOrDefault(kind, List.of("SF Pro", "sans-serif"));
		String site = (families == null) ? null : families.split(",", 2)[0].replaceAll("[\"']|!important", "").strip();
		return new FontChoice(kind, names.getFirst(), names.getLast(), (site == null || site.isEmpty()) ? null : site);
	}

	private static Kind kind(String first, String all, boolean japanese) {
		if (MINCHO.matcher(all).find()) {
			return Kind.MINCHO;
		}
		if (ROUNDED.matcher(first).find()) {
			return Kind.ROUNDED;
		}
		if (MONO.matcher(first).find()) {
			return Kind.MONO;
		}
		boolean sans = all.contains("sans-serif") || all.contains("system-ui");
		if (SERIF.matcher(first).find() || (!sans && SERIF.matcher(all).find())) {
			return japanese ? Kind.MINCHO : Kind.SERIF;
		}
		return japanese ? Kind.GOTHIC : Kind.SANS;
	}

}
