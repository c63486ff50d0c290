package app.joren.contracts.design;

import java.net.URI;
import java.util.List;

import app.joren.contracts.definition.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the site looks like, for the app's own look. Documents from before there were
 * palettes or an icon for the app have none.
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
 * @param appIcon the app's own icon, where the site has a picture for it
 */
public record SiteDesign(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
		String accentColor, String onMainColor, Evidence evidence, @Nullable Palette light, @Nullable Palette dark,
		@Nullable FontChoice headingFont, @Nullable FontChoice bodyFont, List<URI> headerImages,
		@Nullable AppIcon appIcon) {

	public SiteDesign {
		headerImages = (headerImages == null) ? List.of() : List.copyOf(headerImages);
	}

	/** A look of which no more than the main colours is known. */
	public SiteDesign(String name, String shortName, @Nullable URI icon, @Nullable URI logo, String mainColor,
			String accentColor, String onMainColor, Evidence evidence) {
		this(name, shortName, icon, logo, mainColor, accentColor, onMainColor, evidence, null, null, null, null,
				List.of(), null);
	}

	/** The same look with an icon for the app. */
	public SiteDesign withAppIcon(@Nullable AppIcon icon) {
		return new SiteDesign(this.name, this.shortName, this.icon, this.logo, this.mainColor, this.accentColor,
				this.onMainColor, this.evidence, this.light, this.dark, this.headingFont, this.bodyFont,
				this.headerImages, icon);
	}

}
