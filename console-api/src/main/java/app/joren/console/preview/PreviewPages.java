package app.joren.console.preview;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the preview app and tells it where the content is. */
@Controller
@Profile("webapi")
class PreviewPages {

	static final MediaType SVG = MediaType.valueOf("image/svg+xml");

	private final PreviewSettings settings;

	private final PhoneAddresses phones;

	PreviewPages(PreviewSettings settings, PhoneAddresses phones) {
		this.settings = settings;
		this.phones = phones;
	}

	@GetMapping("/preview/")
	String app() {
		return "forward:/preview/index.html";
	}

	@GetMapping("/preview/config.json")
	ResponseEntity<PreviewConfig> config() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(new PreviewConfig(this.settings.contentApi(), this.phones.home(), this.settings.pushApi(),
					this.settings.pushInbox()));
	}

	/** An app's address to be read by a phone's camera. */
	@GetMapping("/preview/qr.svg")
	ResponseEntity<String> qrCode(@RequestParam String app) {
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(CacheControl.noCache())
			.body(QrPicture.of(this.phones.of(app)));
	}

	/**
	 * What the preview app needs to know.
	 *
	 * @param contentApi the base address of the content API
	 * @param address the preview as phones reach it
	 * @param pushApi the base address of the push service, if there is one
	 * @param pushInbox the base address of what fake phones got, if they are fake
	 */
	record PreviewConfig(URI contentApi, URI address, @Nullable URI pushApi, @Nullable URI pushInbox) {
	}

}
