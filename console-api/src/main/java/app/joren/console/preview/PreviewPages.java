package app.joren.console.preview;

import java.net.URI;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens the preview app and tells it where the content is. */
@Controller
@Profile("webapi")
class PreviewPages {

	private final PreviewSettings settings;

	PreviewPages(PreviewSettings settings) {
		this.settings = settings;
	}

	@GetMapping("/preview/")
	String app() {
		return "forward:/preview/index.html";
	}

	@GetMapping("/preview/config.json")
	ResponseEntity<PreviewConfig> config() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(new PreviewConfig(this.settings.contentApi()));
	}

	/**
	 * What the preview app needs to know.
	 *
	 * @param contentApi the base address of the content API
	 */
	record PreviewConfig(URI contentApi) {
	}

}
