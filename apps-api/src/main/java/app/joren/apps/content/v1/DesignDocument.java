package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An app's look.
 *
 * @param name the site's name
 * @param shortName for under an icon
 * @param icon the best square picture
 * @param logo the site's logo
 * @param mainColor {@code #rrggbb}
 * @param accentColor {@code #rrggbb}
 * @param onMainColor {@code #rrggbb}, readable on the main colour
 * @param light colours by day
 * @param dark colours by night
 * @param headingFont of titles
 * @param bodyFont of text
 * @param headerImages pictures for the head of the app
 * @param appIcon the app's icon, a square, opaque PNG of 1024 pixels, relative to the
 * content API
 */
public record DesignDocument(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
		String accentColor, String onMainColor, @Nullable PaletteDocument light, @Nullable PaletteDocument dark,
		@Nullable FontDocument headingFont, @Nullable FontDocument bodyFont, List<URI> headerImages,
		@Nullable URI appIcon) {

	public DesignDocument {
		headerImages = List.copyOf(headerImages);
	}

}
