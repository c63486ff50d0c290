package app.joren.contracts.design;

import java.net.URI;

import app.joren.contracts.definition.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the site looks like, for the app's own look.
 *
 * @param name the site's name
 * @param shortName at most 12 characters or so, for under an icon
 * @param icon the best square picture
 * @param logo the site's logo
 * @param mainColor {@code #rrggbb}
 * @param accentColor {@code #rrggbb}
 * @param onMainColor {@code #rrggbb}, readable on the main colour (WCAG AA)
 * @param evidence why
 */
public record SiteDesign(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
		String accentColor, String onMainColor, Evidence evidence) {
}
