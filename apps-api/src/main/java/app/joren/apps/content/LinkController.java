package app.joren.apps.content;

import java.util.List;

import app.joren.apps.app.AppState;
import app.joren.apps.content.v1.LinksWriter;
import app.joren.apps.content.v1.ResolvedDocument;
import app.joren.apps.link.SiteLinks;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Links of one app: what an address of its site is, and which of them open in it. */
@Tag(name = "Links")
@RestController
@RequestMapping(path = "/v1/apps/{appId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Profile("content")
class LinkController {

	private static final int LONGEST_ADDRESS = 2048;

	private final AppStates apps;

	private final SiteLinks links;

	private final Answers answers;

	private final ContentReplies replies;

	LinkController(AppStates apps, SiteLinks links, Answers answers, ContentReplies replies) {
		this.apps = apps;
		this.links = links;
		this.answers = answers;
		this.replies = replies;
	}

	@Operation(operationId = "resolve", summary = "What an address of the site is in the app.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResolvedDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No address", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app, or none of its addresses", content = @Content)
	@GetMapping("/resolve")
	ResponseEntity<byte[]> resolve(@PathVariable String appId,
			@RequestParam @Size(min = 1, max = LONGEST_ADDRESS) String address, HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		return this.replies.list(request,
				this.answers.get(app, "resolve/" + address,
						() -> this.links.resolve(app, address)
							.map((target) -> LinksWriter.resolved(appId, target))
							.orElseThrow(() -> ProblemException.notFound("The app has nothing at this address."))));
	}

	@Operation(operationId = "appleLinks",
			summary = "What the site's own host has to serve at "
					+ "/.well-known/apple-app-site-association, so that its links open in the app.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/apple-app-site-association")
	ResponseEntity<byte[]> apple(@PathVariable String appId, HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		return this.replies.list(request, this.answers.get(app, "apple", () -> LinksWriter.apple(app)));
	}

	@Operation(operationId = "androidLinks",
			summary = "What the site's own host has to serve at "
					+ "/.well-known/assetlinks.json, so that its links open in the app.")
	@ApiResponse(responseCode = "200", content = @Content(array = @ArraySchema(schema = @Schema(type = "object"))))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/assetlinks.json")
	ResponseEntity<byte[]> android(@PathVariable String appId, HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		return this.replies.list(request, this.answers.get(app, "android", () -> LinksWriter.android(List.of(app))));
	}

}
