package app.joren.extraction.design;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour.
 *
 * @param red of sRGB, between 0 and 1
 * @param green of sRGB, between 0 and 1
 * @param blue of sRGB, between 0 and 1
 */
public record Color(double red, double green, double blue) {

	/** The brightest. */
	public static final Color WHITE = new Color(1, 1, 1);

	/** The darkest. */
	public static final Color BLACK = new Color(0, 0, 0);

	private static final Pattern HEX = Pattern.compile("#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-f])");

	private static final Pattern FUNCTION = Pattern.compile(
			"(rgba?|hsla?)\\(\\s*([-\\d.]+)(%|deg)?[\\s,]+([-\\d.]+)(%)?[\\s,]+([-\\d.]+)(%)?(?:\\s*[,/]\\s*([\\d.]+)(%)?)?\\s*\\)");

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("white", "#ffffff"),
			Map.entry("black", "#000000"), Map.entry("red", "#ff0000"), Map.entry("green", "#008000"),
			Map.entry("blue", "#0000ff"), Map.entry("navy", "#000080"), Map.entry("teal", "#008080"),
			Map.entry("orange", "#ffa500"), Map.entry("purple", "#800080"), Map.entry("maroon", "#800000"),
			Map.entry("crimson", "#dc143c"), Map.entry("steelblue", "#4682b4"), Map.entry("darkblue", "#00008b"),
			Map.entry("royalblue", "#4169e1"), Map.entry("tomato", "#ff6347"), Map.entry("gray", "#808080"));

	/** The first colour in a value of a style sheet that hides what is behind it. */
	public static Optional<Color> parse(String value) {
		String text = value.toLowerCase(Locale.ROOT).strip();
		Matcher hex = HEX.matcher(NAMES.getOrDefault(text.split("[\\s!]", 2)[0], text));
		if (hex.find()) {
			return ofHex(hex.group(1));
		}
		Matcher function = FUNCTION.matcher(text);
		return function.find() ? ofFunction(function) : Optional.empty();
	}

	private static Optional<Color> ofHex(String digits) {
		String all = (digits.length() < 6) ? digits.replaceAll("(.)", "$1$1") : digits;
		boolean clear = all.length() == 8 && Integer.parseInt(all.substring(6), 16) < 128;
		return clear ? Optional.empty() : Optional.of(new Color(channel(all, 0), channel(all, 2), channel(all, 4)));
	}

	private static double channel(String digits, int at) {
		return Integer.parseInt(digits, at, at + 2, 16) / 255.0;
	}

	private static Optional<Color> ofFunction(Matcher function) {
		try {
			double first = Double.parseDouble(function.group(2));
			double second = Double.parseDouble(function.group(4));
			double third = Double.parseDouble(function.group(6));
			double alpha = (function.group(8) == null) ? 1 : Double.parseDouble(function.group(8));
			if (((function.group(9) != null) ? alpha / 100 : alpha) < 0.5) {
				return Optional.empty();
			}
			double most = "%".equals(function.group(3)) ? 100 : 255;
			return Optional.of(function.group(1).startsWith("rgb")
					? new Color(Math.clamp(first / most, 0, 1), Math.clamp(second / most, 0, 1),
							Math.clamp(third / most, 0, 1))
					: ofHsl(first, Math.clamp(second / 100, 0, 1), Math.clamp(third / 100, 0, 1)));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static Color ofHsl(double hue, double saturation, double lightness) {
		double reach = saturation * Math.min(lightness, 1 - lightness);
		double[] rgb = new double[3];
		int[] offsets = { 0, 8, 4 };
		for (int i = 0; i < 3; i++) {
			double k = (((offsets[i] + hue / 30) % 12) + 12) % 12;
			rgb[i] = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
		}
		return new Color(rgb[0], rgb[1], rgb[2]);
	}

	/** The form {@code #rrggbb}. */
	public String hex() {
		return "#%02x%02x%02x".formatted(Math.round(this.red * 255), Math.round(this.green * 255),
				Math.round(this.blue * 255));
	}

	/** Relative luminance as WCAG 2.2 defines it. */
	public double luminance() {
		return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
	}

	/** The contrast of WCAG 2.2, between 1 and 21. */
	public double contrast(Color other) {
		double one = luminance() + 0.05;
		double two = other.luminance() + 0.05;
		return Math.max(one, two) / Math.min(one, two);
	}

	/** Black or white, whichever can be read better on this. */
	public Color readable() {
		return (contrast(WHITE) >= contrast(BLACK)) ? WHITE : BLACK;
	}

	/** The colour as hex digits can tell it. */
	Color rounded() {
		return new Color(Math.round(this.red * 255) / 255.0, Math.round(this.green * 255) / 255.0,
				Math.round(this.blue * 255) / 255.0);
	}

	static double linear(double value) {
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
