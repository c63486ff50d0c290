package app.joren.console.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import app.joren.console.preview.PreviewManifest.Icon;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.design.AppIcon;
import app.joren.contracts.design.SiteDesign;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** What a phone asks for when a person puts a preview on its home screen. */
@Controller
@Profile("webapi")
class InstallablePreviews {

	private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");

	private static final CacheControl FRESH = CacheControl.maxAge(Duration.ofMinutes(1));

	/** The letter stays in the circle that every shape of icons shows. */
	private static final String TILE = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="%s"/>\
			<text x="256" y="256" dy=".35em" text-anchor="middle" font-family="sans-serif" font-weight="700" \
			font-size="240" fill="%s">%s</text></svg>
			""";

	private final AppsApi apps;

	private final URI contentApi;

	InstallablePreviews(AppsApi apps, PreviewSettings settings) {
		this.apps = apps;
		this.contentApi = settings.contentApi();
	}

	@GetMapping("/preview/manifest.webmanifest")
	ResponseEntity<PreviewManifest> manifest(@RequestParam String app) {
		AppSettings settings = this.apps.app(app).settings();
		String id = UriUtils.encode(app, StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(MANIFEST)
			.cacheControl(FRESH)
			.body(PreviewManifest.of(id, settings, icons(id, settings.design().appIcon())));
	}

	/** An icon for apps whose site has no picture for one. */
	@GetMapping("/preview/icon.svg")
	ResponseEntity<String> icon(@RequestParam String app) {
		AppSettings settings = this.apps.app(app).settings();
		SiteDesign design = settings.design();
		String letter = settings.name().substring(0, settings.name().offsetByCodePoints(0, 1));
		String tile = TILE.formatted(HtmlUtils.htmlEscape(design.mainColor()),
				HtmlUtils.htmlEscape(design.onMainColor()), HtmlUtils.htmlEscape(letter));
		return ResponseEntity.ok().contentType(PreviewPages.SVG).cacheControl(FRESH).body(tile);
	}

	private List<Icon> icons(String id, @Nullable AppIcon icon) {
		return (icon != null)
				? Icon.both(this.contentApi + "/v1/icons/" + AppIcon.key(icon.hash()), "1024x1024", "image/png")
				: Icon.both("/preview/icon.svg?app=" + id, "any", "image/svg+xml");
	}

}
