package app.joren.apps.content;

import java.time.Duration;

import app.joren.contracts.image.StoredImage;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The images of articles. An address names what is in it, so that it may be kept for
 * good.
 */
@Tag(name = "Content")
@RestController
@Profile("content")
class ImageController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final ImageFiles files;

	ImageController(ImageFiles files) {
		this.files = files;
	}

	@Operation(operationId = "image",
			summary = "An image in a width: WebP for those who say that they take it, else JPEG or PNG. "
					+ "A width that is not kept comes as the next larger one that is.")
	@ApiResponse(responseCode = "200", content = {
			@Content(mediaType = "image/webp", schema = @Schema(type = "string", format = "binary")),
			@Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")),
			@Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")) })
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such image", content = @Content)
	@GetMapping("/v1/images/{hash}/{width:[1-9]\\d{0,4}}")
	ResponseEntity<byte[]> image(@PathVariable String hash, @PathVariable int width,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accepted,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
		return reply(ImageChoice.still(find(hash), width, accepted), known);
	}

	@Operation(operationId = "animation", summary = "An image that moves, as the site has it.")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.IMAGE_GIF_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such image, or it does not move", content = @Content)
	@GetMapping("/v1/images/{hash}/animation")
	ResponseEntity<byte[]> animation(@PathVariable String hash,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
		return reply(ImageChoice.moving(find(hash)).orElseThrow(ImageController::absent), known);
	}

	private StoredImage find(String hash) {
		return this.files.find(hash).orElseThrow(ImageController::absent);
	}

	private ResponseEntity<byte[]> reply(ImageChoice choice, @Nullable String known) {
		String tag = "\"" + choice.tag() + "\"";
		boolean unchanged = known != null && (known.strip().equals("*") || known.contains(tag));
		ResponseEntity.BodyBuilder reply = ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
			.eTag(tag)
			.cacheControl(FOR_GOOD)
			.varyBy(HttpHeaders.ACCEPT);
		return unchanged ? reply.build() : reply.contentType(MediaType.parseMediaType(choice.format().mediaType()))
			.body(this.files.read(choice.key()).orElseThrow(ImageController::absent));
	}

	private static ProblemException absent() {
		return ProblemException.notFound("There is no such image.");
	}

}
