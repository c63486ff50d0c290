package app.joren.crawler.webapi;

import app.joren.runtime.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** How servers that tell us what is new are answered. */
final class CallbackAnswers {

	private CallbackAnswers() {
	}

	/** It was us: what was given is given back, as nothing but text. */
	static ResponseEntity<String> confirmed(boolean ours, String challenge) {
		if (!ours) {
			throw ProblemException.notFound("Nothing of the kind was asked for.");
		}
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
	}

	/** Heard; who tells what nobody has asked for may stop (410). */
	static ResponseEntity<Void> heard(boolean known) {
		if (!known) {
			throw new ErrorResponseException(HttpStatus.GONE,
					ProblemDetail.forStatusAndDetail(HttpStatus.GONE, "Nobody wants to be told here."), null);
		}
		return ResponseEntity.accepted().build();
	}

}
