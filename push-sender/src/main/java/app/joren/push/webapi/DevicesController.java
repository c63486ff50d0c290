package app.joren.push.webapi;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import app.joren.push.device.Inbox;
import app.joren.push.device.Registrations;
import app.joren.push.device.StoredDevice;
import app.joren.push.webapi.v1.DeviceDocument;
import app.joren.push.webapi.v1.InboxDocument;
import app.joren.push.webapi.v1.RegisteredDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What phones call to be pushed to. */
@Tag(name = "Devices")
@RestController
@RequestMapping("/v1/apps/{appId}/devices")
@Profile("webapi")
class DevicesController {

	private static final String APP_ID = "[A-Za-z0-9-]{1,64}";

	private static final String DEVICE_ID = "[0-9a-f-]{36}";

	private static final String BEARER = "bearer ";

	private static final int LONGEST_INBOX = 50;

	private final Registrations registrations;

	private final ObjectProvider<Inbox> inbox;

	DevicesController(Registrations registrations, ObjectProvider<Inbox> inbox) {
		this.registrations = registrations;
		this.inbox = inbox;
	}

	@Operation(operationId = "register", summary = "Registers a phone.")
	@ApiResponse(responseCode = "201", description = "Registered")
	@ApiResponse(responseCode = "400", description = "Something is not as it is described", content = @Content)
	@ApiResponse(responseCode = "503", description = "Not now", content = @Content)
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RegisteredDocument> register(@PathVariable @Pattern(regexp = APP_ID) String appId,
			@Valid @RequestBody DeviceDocument device) {
		Registrations.Entry entry = this.registrations.register(appId, device.installation());
		return ResponseEntity.created(URI.create("/v1/apps/%s/devices/%s".formatted(appId, entry.deviceId())))
			.body(new RegisteredDocument(entry.deviceId(), entry.secret()));
	}

	@Operation(operationId = "change", summary = "Says anew what a phone is and what its reader wishes.",
			security = @SecurityRequirement(name = "secret"))
	@ApiResponse(responseCode = "204", description = "Changed")
	@ApiResponse(responseCode = "400", description = "Something is not as it is described", content = @Content)
	@ApiResponse(responseCode = "401", description = "Not the device's secret", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such device: register anew", content = @Content)
	@ApiResponse(responseCode = "503", description = "Not now", content = @Content)
	@PutMapping(path = "/{deviceId}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@PathVariable @Pattern(regexp = APP_ID) String appId,
			@PathVariable @Pattern(regexp = DEVICE_ID) String deviceId,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION,
					defaultValue = "") String authorization,
			@Valid @RequestBody DeviceDocument device) {
		this.registrations.change(known(appId, deviceId, authorization), device.installation());
	}

	@Operation(operationId = "remove", summary = "Ends pushes to a phone.",
			security = @SecurityRequirement(name = "secret"))
	@ApiResponse(responseCode = "204", description = "Ended")
	@ApiResponse(responseCode = "401", description = "Not the device's secret", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such device", content = @Content)
	@DeleteMapping("/{deviceId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable @Pattern(regexp = APP_ID) String appId,
			@PathVariable @Pattern(regexp = DEVICE_ID) String deviceId,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION,
					defaultValue = "") String authorization) {
		this.registrations.remove(known(appId, deviceId, authorization));
	}

	@Operation(operationId = "inbox", summary = "What a phone was sent, the newest first.",
			security = @SecurityRequirement(name = "secret"))
	@ApiResponse(responseCode = "200", description = "At most 50 pushes")
	@ApiResponse(responseCode = "401", description = "Not the device's secret", content = @Content)
	@ApiResponse(responseCode = "404", description = "No such device", content = @Content)
	@GetMapping(path = "/{deviceId}/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
	InboxDocument inbox(@PathVariable @Pattern(regexp = APP_ID) String appId,
			@PathVariable @Pattern(regexp = DEVICE_ID) String deviceId,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION,
					defaultValue = "") String authorization) {
		known(appId, deviceId, authorization);
		List<Inbox.Sent> sent = this.inbox.stream()
			.findFirst()
			.map((found) -> found.sent(appId, deviceId, LONGEST_INBOX))
			.orElse(List.of());
		return InboxDocument.of(sent);
	}

	private StoredDevice known(String appId, String deviceId, String authorization) {
		boolean bearer = authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
		return this.registrations.known(appId, deviceId,
				bearer ? authorization.substring(BEARER.length()).strip() : "");
	}

}
