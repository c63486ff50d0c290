package app.joren.console.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service worker, which knows its release: browsers take a new one when its bytes
 * differ.
 */
@Controller
@Profile("webapi")
class PreviewWorker {

	private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	private final byte[] script;

	PreviewWorker(PreviewRelease release, PreviewSettings settings, ResourceLoader files, JsonMapper json)
			throws IOException {
		Map<String, Object> known = Map.of("version", release.version(), "files", release.files(), "contentApi",
				settings.contentApi());
		String body = files.getResource(settings.files() + PreviewRelease.WORKER)
			.getContentAsString(StandardCharsets.UTF_8);
		this.script = "const RELEASE = %s;%n%s".formatted(json.writeValueAsString(known), body)
			.getBytes(StandardCharsets.UTF_8);
	}

	@GetMapping("/preview/worker.js")
	ResponseEntity<byte[]> script() {
		return ResponseEntity.ok().contentType(JAVASCRIPT).cacheControl(CacheControl.noCache()).body(this.script);
	}

}
