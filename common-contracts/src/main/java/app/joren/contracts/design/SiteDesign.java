package app.joren.contracts.design;

import java.net.URI;
import java.util.List;

import app.joren.contracts.definition.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the site looks like, for the app's own look. Documents from before there were
 * palettes have none.
 *
 * @param name the site's name
 * @param shortName at most 12 characters or so, for under an icon
 * @param icon the best square picture
 * @param logo the site's logo
 * @param mainColor {@code #rrggbb}
 * @param accentColor {@code #rrggbb}
 * @param onMainColor {@code #rrggbb}, readable on the main colour (WCAG AA)
 * @param evidence why
 * @param light the app's colours by day
 * @param dark the app's colours by night
 * @param headingFont of titles
 * @param bodyFont of text
 * @param headerImages pictures that the site itself puts at its head, the best first
 */
public record SiteDesign(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
		String accentColor, String onMainColor, Evidence evidence, @Nullable Palette light, @Nullable Palette dark,
		@Nullable FontChoice headingFont, @Nullable FontChoice bodyFont, List<URI> headerImages) {

	public SiteDesign {
		headerImages = (headerImages == null) ? List.of() : List.copyOf(headerImages);
	}

	/** A look of which no more than the main colours is known. */
	public SiteDesign(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
			String accentColor, String onMainColor, Evidence evidence) {
		this(name, shortName, icon, logo, mainColor, accentColor, onMainColor, evidence, null, null, null, null,
				List.of());
	}

}
