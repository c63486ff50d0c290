package app.joren.console.conversion;

import app.joren.contracts.design.AppIcon;
import app.joren.contracts.design.SiteDesign;
import org.jspecify.annotations.Nullable;

/**
 * What an app looks like in a list.
 *
 * @param name its name
 * @param icon the address of its icon; without a host it is in the content API
 * @param mainColor {@code #rrggbb}
 * @param onMainColor {@code #rrggbb}, readable on the main colour
 */
public record Look(String name, @Nullable String icon, String mainColor, String onMainColor) {

	static Look of(String name, SiteDesign design) {
		return new Look(name, icon(design), design.mainColor(), design.onMainColor());
	}

	private static @Nullable String icon(SiteDesign design) {
		AppIcon made = design.appIcon();
		if (made != null) {
			return "/v1/icons/" + AppIcon.key(made.hash());
		}
		return (design.icon() != null) ? design.icon().toString() : null;
	}

	/** What to call an app: its name, or its site's address without what all have. */
	static String name(@Nullable Look look, String address) {
		return (look != null) ? look.name() : address.replaceFirst("^(?i)https?://", "").replaceFirst("/$", "");
	}

}
