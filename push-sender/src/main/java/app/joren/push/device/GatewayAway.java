package app.joren.push.device;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The gateway cannot be asked now, or knows nothing of the app. */
class GatewayAway extends ErrorResponseException {

	private static final String LATER_SECONDS = "300";

	GatewayAway(String reason) {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"Pushes cannot be set up now: " + reason + "."), null);
		getHeaders().set(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
	}

}
