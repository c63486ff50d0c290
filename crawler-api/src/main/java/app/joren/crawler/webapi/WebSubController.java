package app.joren.crawler.webapi;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.ping.Callbacks;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What hubs ask and tell (W3C WebSub, 5.2, 5.3 and 7). */
@RestController
@Profile("webapi")
@RequestMapping("/v1/pings/websub/{id}/{token}")
class WebSubController {

	/** A hub sends the whole feed, which is read for its signature only. */
	private static final long MOST_BYTES = 4L * 1024 * 1024;

	private final Callbacks callbacks;

	WebSubController(Callbacks callbacks) {
		this.callbacks = callbacks;
	}

	@GetMapping
	ResponseEntity<String> verify(@PathVariable String id, @PathVariable String token,
			@RequestParam("hub.mode") String mode, @RequestParam("hub.topic") String topic,
			@RequestParam(name = "hub.challenge", defaultValue = "") String challenge,
			@RequestParam(name = "hub.lease_seconds", required = false) @Nullable Long leaseSeconds) {
		return switch (mode) {
			case "subscribe" -> CallbackAnswers
				.confirmed(this.callbacks.isSubscribed(id, token, topic, lease(leaseSeconds)), challenge);
			case "unsubscribe" -> CallbackAnswers.confirmed(this.callbacks.isUnsubscribed(id, token, topic), challenge);
			case "denied" -> CallbackAnswers.confirmed(this.callbacks.isDenied(id, token, topic), "");
			default -> throw new ProblemException(ProblemType.INVALID_REQUEST, "There is no such hub.mode.",
					"Send subscribe, unsubscribe or denied.");
		};
	}

	@PostMapping
	ResponseEntity<Void> tell(@PathVariable String id, @PathVariable String token,
			@RequestHeader(name = "X-Hub-Signature", required = false) @Nullable String signature, InputStream body)
			throws IOException {
		return CallbackAnswers
			.heard(this.callbacks.isDistributed(id, token, signature, new PingBody(body, MOST_BYTES)));
	}

	/** What no clock reaches is as good as for ever. */
	private static @Nullable Duration lease(@Nullable Long seconds) {
		return (seconds != null) ? Duration.ofSeconds(Math.clamp(seconds, 0, Integer.MAX_VALUE)) : null;
	}

}
