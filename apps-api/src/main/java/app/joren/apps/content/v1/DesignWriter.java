package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.design.AppIcon;
import app.joren.contracts.design.FontChoice;
import app.joren.contracts.design.Palette;
import app.joren.contracts.design.SiteDesign;
import org.jspecify.annotations.Nullable;

/** Writes a look as phones read it. */
final class DesignWriter {

	private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

	private static final String ICONS = "/v1/icons/";

	private static final String DARK = "#1f2933";

	private static final String LIGHT = "#ffffff";

	private DesignWriter() {
	}

	static DesignDocument design(SiteDesign design) {
		boolean readable = isColor(design.mainColor()) && isColor(design.onMainColor());
		String main = readable ? design.mainColor() : DARK;
		List<URI> headers = design.headerImages()
			.stream()
			.flatMap((address) -> SafeText.web(address).stream())
			.toList();
		return new DesignDocument(SafeText.text(design.name()), SafeText.text(design.shortName()),
				SafeText.web(design.icon()).orElse(null), SafeText.web(design.logo()).orElse(null), main,
				isColor(design.accentColor()) ? design.accentColor() : main, readable ? design.onMainColor() : LIGHT,
				palette(design.light()), palette(design.dark()), font(design.headingFont()), font(design.bodyFont()),
				headers, icon(design.appIcon()));
	}

	private static @Nullable URI icon(@Nullable AppIcon icon) {
		return (icon != null) ? URI.create(ICONS + AppIcon.key(icon.hash())) : null;
	}

	private static @Nullable PaletteDocument palette(@Nullable Palette palette) {
		if (palette == null || !Stream
			.of(palette.background(), palette.surface(), palette.text(), palette.secondaryText(), palette.accent(),
					palette.onAccent(), palette.divider())
			.allMatch(DesignWriter::isColor)) {
			return null;
		}
		return new PaletteDocument(palette.background(), palette.surface(), palette.text(), palette.secondaryText(),
				palette.accent(), palette.onAccent(), palette.divider());
	}

	private static @Nullable FontDocument font(@Nullable FontChoice font) {
		return (font == null || font.kind() == null) ? null : new FontDocument(
				font.kind().name().toLowerCase(Locale.ROOT), SafeText.text(font.ios()), SafeText.text(font.android()));
	}

	private static boolean isColor(@Nullable String color) {
		return color != null && COLOR.matcher(color).matches();
	}

}
