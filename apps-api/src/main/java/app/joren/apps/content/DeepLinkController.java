package app.joren.apps.content;

import java.net.URI;
import java.time.Duration;

import app.joren.apps.app.AppState;
import app.joren.apps.app.Apps;
import app.joren.apps.content.v1.LinksWriter;
import app.joren.apps.link.SiteLinks;
import app.joren.runtime.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The content API's own addresses of articles: phones with the app open them in the app,
 * browsers go on to the site.
 */
@Tag(name = "Links")
@RestController
@Profile("content")
class DeepLinkController {

	private static final Duration KEPT = Duration.ofMinutes(1);

	private final AppStates apps;

	private final SiteLinks links;

	private final ContentReplies replies;

	private final LoadingCache<Store, Answer> associations;

	DeepLinkController(AppStates apps, Apps all, SiteLinks links, ContentReplies replies, ContentSettings settings) {
		this.apps = apps;
		this.links = links;
		this.replies = replies;
		this.associations = Caffeine.newBuilder()
			.expireAfterWrite(settings.linksFresh())
			.build((store) -> Answer.of(new Answer.Place("", store.name()), ContentJson
				.write((store == Store.APPLE) ? LinksWriter.apple(all.all()) : LinksWriter.android(all.all()))));
	}

	@Operation(operationId = "deepLink", summary = "An article, for a browser: its page on the site.")
	@ApiResponse(responseCode = "302", description = "The article's page, or the site's if it is gone",
			content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@GetMapping("/a/{appId}/{articleId}")
	ResponseEntity<Void> open(@PathVariable String appId, @PathVariable String articleId) {
		AppState app = this.apps.get(appId);
		URI page = this.links.page(app, articleId);
		if (!"https".equals(page.getScheme()) && !"http".equals(page.getScheme())) {
			throw ProblemException.notFound("The article has no page on the web.");
		}
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(page)
			.cacheControl(CacheControl.maxAge(KEPT).cachePublic())
			.build();
	}

	@Operation(operationId = "allAppleLinks", summary = "Which links of this host open in which apps of Apple's.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@GetMapping(path = "/.well-known/apple-app-site-association", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> apple(HttpServletRequest request) {
		return this.replies.passing(request, this.associations.get(Store.APPLE));
	}

	@Operation(operationId = "allAndroidLinks", summary = "Which links of this host open in which apps of Android's.")
	@ApiResponse(responseCode = "200", content = @Content(array = @ArraySchema(schema = @Schema(type = "object"))))
	@ApiResponse(responseCode = "304", description = "As before", content = @Content)
	@GetMapping(path = "/.well-known/assetlinks.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> android(HttpServletRequest request) {
		return this.replies.passing(request, this.associations.get(Store.ANDROID));
	}

	/** Whose file it is. */
	private enum Store {

		APPLE, ANDROID

	}

}
