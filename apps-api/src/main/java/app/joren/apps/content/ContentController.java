package app.joren.apps.content;

import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.apps.article.ListPosition;
import app.joren.apps.content.v1.AppDocument;
import app.joren.apps.content.v1.ArticleDocument;
import app.joren.apps.content.v1.ChangesDocument;
import app.joren.apps.content.v1.ListDocument;
import app.joren.apps.table.ListName;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What phones call: public, read only, the same for everybody. */
@Tag(name = "Content")
@RestController
@RequestMapping(path = "/v1/apps/{appId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Profile("content")
class ContentController {

	private static final String DEFAULT_LIMIT = "20";

	private static final int HIGHEST_LIMIT = 100;

	private static final String MANY = "500";

	private static final int MOST_CHANGES = 1000;

	private final AppStates apps;

	private final ContentDocuments content;

	private final ContentChanges changes;

	private final Answers answers;

	private final ContentReplies replies;

	ContentController(AppStates apps, ContentDocuments content, ContentChanges changes, Answers answers,
			ContentReplies replies) {
		this.apps = apps;
		this.content = content;
		this.changes = changes;
		this.answers = answers;
		this.replies = replies;
	}

	@Operation(operationId = "app", summary = "The app: its name, look and sections.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping
	ResponseEntity<byte[]> app(@PathVariable String appId, HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		return this.replies.list(request, this.answers.get(app, "", () -> this.content.app(app)));
	}

	@Operation(operationId = "articles", summary = "All articles, the newest first.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No such cursor or limit", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/articles")
	ResponseEntity<byte[]> articles(@PathVariable String appId, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(HIGHEST_LIMIT) int limit,
			HttpServletRequest request) {
		return list(this.apps.get(appId), new ListName.All(), cursor, limit, request);
	}

	@Operation(operationId = "sectionArticles", summary = "The articles of a section, the newest first.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ListDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No such cursor or limit", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app or section", content = @Content)
	@GetMapping("/sections/{sectionId}/articles")
	ResponseEntity<byte[]> sectionArticles(@PathVariable String appId, @PathVariable String sectionId,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(HIGHEST_LIMIT) int limit,
			HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		if (!app.shows(sectionId)) {
			throw ProblemException.notFound("This app has no section with the id " + sectionId + ".");
		}
		return list(app, new ListName.OfSection(sectionId), cursor, limit, request);
	}

	@Operation(operationId = "article", summary = "An article with its body.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app or article", content = @Content)
	@GetMapping("/articles/{articleId}")
	ResponseEntity<byte[]> article(@PathVariable String appId, @PathVariable String articleId,
			HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		return this.replies.article(request,
				this.answers.get(app, "article/" + articleId, () -> this.content.article(app, articleId)));
	}

	@Operation(operationId = "changes", summary = "What changed since a token, for reading offline.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangesDocument.class)))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@ApiResponse(responseCode = "400", description = "No such token or limit", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/changes")
	ResponseEntity<byte[]> changes(@PathVariable String appId, @RequestParam(required = false) @Nullable String since,
			@RequestParam(defaultValue = MANY) @Min(1) @Max(MOST_CHANGES) int limit, HttpServletRequest request) {
		AppState app = this.apps.get(appId);
		Optional<ChangesToken> token = ChangesToken.read(since);
		String path = String.join("/", "changes", this.changes.today().toString(),
				token.map(ChangesToken::text).orElse(""), Integer.toString(limit));
		return this.replies.list(request, this.answers.get(app, path, () -> this.changes.since(app, token, limit)));
	}

	private ResponseEntity<byte[]> list(AppState app, ListName list, @Nullable String cursor, int limit,
			HttpServletRequest request) {
		Optional<ListPosition> after = Cursor.read(cursor);
		String path = String.join("/", "list", list.key(), after.map(ListPosition::value).orElse(""),
				Integer.toString(limit));
		return this.replies.list(request,
				this.answers.get(app, path, () -> this.content.list(app, list, after, limit)));
	}

}
