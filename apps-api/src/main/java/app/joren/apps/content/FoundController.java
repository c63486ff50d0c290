package app.joren.apps.content;

import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.apps.content.v1.ListDocument;
import app.joren.apps.search.Found;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of articles that are chosen by their words or by what others read. */
@Tag(name = "Content")
@RestController
@RequestMapping(path = "/v1/apps/{appId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Profile("content")
class FoundController {

	private static final int LONGEST_QUERY = 200;

	private static final String DEFAULT_LIMIT = "20";

	private static final int HIGHEST_LIMIT = 100;

	private static final String FEW = "6";

	private static final int HIGHEST_FEW = 20;

	private final AppStates apps;

	private final FoundDocuments found;

	private final Answers answers;

	private final ContentReplies replies;

	FoundController(AppStates apps, FoundDocuments found, Answers answers, ContentReplies replies) {
		this.apps = apps;
		this.found = found;
		this.answers = answers;
		this.replies = replies;
	}

	@Operation(operationId = "search", summary = "Articles with all these words, the best first.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No words, or no such cursor or limit", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/search")
	ResponseEntity<byte[]> search(@PathVariable String appId,
			@RequestParam @Size(min = 1, max = LONGEST_QUERY) String q,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(HIGHEST_LIMIT) int limit,
			HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		Optional<Found> after = SearchCursor.read(cursor);
		String path = String.join("/", "search", this.found.today().toString(), after.map(SearchCursor::of).orElse(""),
				Integer.toString(limit), q);
		return this.replies.list(request, this.answers.get(app, path, () -> this.found.search(app, q, after, limit)));
	}

	@Operation(operationId = "related", summary = "Articles that have something of another, the closest first.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No such limit", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app or article", content = @Content)
	@GetMapping("/articles/{articleId}/related")
	ResponseEntity<byte[]> related(@PathVariable String appId, @PathVariable String articleId,
			@RequestParam(defaultValue = FEW) @Min(1) @Max(HIGHEST_FEW) int limit, HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		String path = String.join("/", "related", this.found.today().toString(), articleId, Integer.toString(limit));
		return this.replies.article(request,
				this.answers.get(app, path, () -> this.found.related(app, articleId, limit)));
	}

	@Operation(operationId = "popular",
			summary = "The articles that were read most in the last seven days; while nothing was read, the newest with pictures.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No such limit", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/popular")
	ResponseEntity<byte[]> popular(@PathVariable String appId,
			@RequestParam(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(HIGHEST_LIMIT) int limit,
			HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		String path = String.join("/", "popular", this.found.hour().toString(), Integer.toString(limit));
		return this.replies.passing(request, this.answers.get(app, path, () -> this.found.popular(app, limit)));
	}

}
