package app.joren.crawler.webapi;

import app.joren.crawler.ping.Callbacks;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What clouds ask and tell (the rssCloud walkthrough). */
@RestController
@Profile("webapi")
@RequestMapping("/v1/pings/cloud/{id}/{token}")
class RssCloudController {

	private final Callbacks callbacks;

	RssCloudController(Callbacks callbacks) {
		this.callbacks = callbacks;
	}

	@GetMapping
	ResponseEntity<String> verify(@PathVariable String id, @PathVariable String token, @RequestParam String url,
			@RequestParam String challenge) {
		return CallbackAnswers.confirmed(this.callbacks.isRegistered(id, token, url), challenge);
	}

	@PostMapping
	ResponseEntity<Void> tell(@PathVariable String id, @PathVariable String token, @RequestParam String url) {
		return CallbackAnswers.heard(this.callbacks.isNotified(id, token, url));
	}

}
