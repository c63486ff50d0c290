package app.joren.apps.content;

import java.io.IOException;
import java.time.Clock;

import app.joren.apps.app.AppState;
import app.joren.apps.content.v1.EventBatchDocument;
import app.joren.apps.content.v1.TakenDocument;
import app.joren.apps.event.EventSettings;
import app.joren.apps.event.Events;
import app.joren.apps.event.EventsNotKept;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What phones tell of their readers. The answer 202 means that it is kept. */
@Tag(name = "Events")
@RestController
@Profile("content")
class EventsController {

	private static final int MOST_BYTES = 256 * 1024;

	private static final int RETRY_SECONDS = 30;

	private final AppStates apps;

	private final Events events;

	private final EventSettings settings;

	private final Clock clock;

	private final JsonMapper json;

	EventsController(AppStates apps, Events events, EventSettings settings, Clock clock, JsonMapper json) {
		this.apps = apps;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
		this.json = json;
	}

	@Operation(operationId = "events", summary = "Tells what a reader did, also what happened offline days ago.",
			requestBody = @RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = EventBatchDocument.class))))
	@ApiResponse(responseCode = "202", description = "Kept, but for those that are refused by name",
			content = @Content(schema = @Schema(implementation = TakenDocument.class)))
	@ApiResponse(responseCode = "400", description = "The batch itself is wrong", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such app", content = @Content)
	@ApiResponse(responseCode = "413", description = "More than 256 KB", content = @Content)
	@ApiResponse(responseCode = "415", description = "No JSON", content = @Content)
	@ApiResponse(responseCode = "503", description = "Not kept; to be sent again after Retry-After", content = @Content)
	@PostMapping(path = "/v1/apps/{appId}/events", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<TakenDocument> take(@PathVariable String appId, HttpServletRequest request) throws IOException {
		AppState app = this.apps.get(appId);
		EventBatch batch = EventBatch.read(app, body(request), this.clock.instant(), this.settings.oldest());
		try {
			return ResponseEntity.accepted()
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(batch.taken(this.events.keep(batch.sender(), batch.events())));
		}
		catch (EventsNotKept ex) {
			throw notNow(ex);
		}
	}

	private JsonNode body(HttpServletRequest request) throws IOException {
		byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, ProblemDetail.forStatusAndDetail(
					HttpStatus.CONTENT_TOO_LARGE, "A batch of events has at most 256 KB. Send it in parts."), null);
		}
		try {
			return this.json.readTree(bytes);
		}
		catch (JacksonException ex) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "The body is no JSON.",
					"Correct the batch and send it again.");
		}
	}

	private static ErrorResponseException notNow(EventsNotKept reason) {
		ErrorResponseException problem = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE,
				ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
						"The events are not kept. Send the same events again later."),
				reason);
		problem.getHeaders().add(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
		return problem;
	}

}
