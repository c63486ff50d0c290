package app.joren.push.device;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;

import org.springframework.http.HttpHeaders;

/** The caller has not the device's secret. */
class WrongSecret extends ProblemException {

	WrongSecret() {
		super(ProblemType.UNAUTHENTICATED, "The device's secret is missing or wrong.",
				"Send the secret that came with the registration as a bearer token.");
		getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
	}

}
