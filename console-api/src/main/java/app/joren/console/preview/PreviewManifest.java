package app.joren.console.preview;

import java.util.List;

import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.design.Palette;
import app.joren.contracts.design.SiteDesign;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes one app's preview a web app that can be put on a phone's home screen (Web
 * Application Manifest, W3C).
 *
 * @param id what tells the apps of one console apart
 * @param startUrl where it opens
 * @param scope which addresses are the app
 * @param name its name
 * @param shortName its name under an icon
 * @param lang its language
 * @param display without the browser's own bars
 * @param themeColor of the phone's bars
 * @param backgroundColor while it starts
 * @param icons for the home screen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewManifest(String id, @JsonProperty("start_url") String startUrl, String scope, String name,
		@JsonProperty("short_name") String shortName, @Nullable String lang, String display,
		@JsonProperty("theme_color") String themeColor, @JsonProperty("background_color") String backgroundColor,
		List<Icon> icons) {

	private static final String WHITE = "#ffffff";

	static PreviewManifest of(String appId, AppSettings app, List<Icon> icons) {
		SiteDesign design = app.design();
		Palette light = design.light();
		String start = "/preview/?app=" + appId;
		return new PreviewManifest(start, start, "/preview/", app.name(), design.shortName(), app.language(),
				"standalone", design.mainColor(), (light != null) ? light.background() : WHITE, icons);
	}

	/**
	 * A picture of the app.
	 *
	 * @param src its address
	 * @param sizes in pixels
	 * @param type its media type
	 * @param purpose whether a phone may cut it into its own shape
	 */
	record Icon(String src, String sizes, String type, String purpose) {

		/** The same picture as it is and to be cut: it is opaque up to its edges. */
		static List<Icon> both(String src, String sizes, String type) {
			return List.of(new Icon(src, sizes, type, "any"), new Icon(src, sizes, type, "maskable"));
		}

	}

}
