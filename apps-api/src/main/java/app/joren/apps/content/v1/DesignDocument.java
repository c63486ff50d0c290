package app.joren.apps.content.v1;

import java.net.URI;

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
 */
public record DesignDocument(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
		String accentColor, String onMainColor) {
}
