package app.joren.apps.content;

import java.time.Duration;

import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The apps' icons. An address names what is in it, so that it may be kept for good. */
@Tag(name = "Content")
@RestController
@Profile("content")
class IconController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final AppIcons icons;

	IconController(AppIcons icons) {
		this.icons = icons;
	}

	@Operation(operationId = "icon", summary = "An app's icon: a square, opaque PNG of 1024 pixels.")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such icon", content = @Content)
	@GetMapping("/v1/icons/{hash}.png")
	ResponseEntity<byte[]> icon(@PathVariable String hash) {
		byte[] png = this.icons.find(hash).orElseThrow(() -> ProblemException.notFound("There is no such icon."));
		return ResponseEntity.ok().eTag(hash).cacheControl(FOR_GOOD).contentType(MediaType.IMAGE_PNG).body(png);
	}

}
