package app.joren.runtime.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import app.joren.contracts.problem.ProblemType;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Says what a failed request means. */
final class Failures {

	private Failures() {
	}

	static Refusal of(IOException failure, String host, Deadline deadline) {
		if (deadline.passed()) {
			return new Refusal(ProblemType.TIMED_OUT, host + " did not finish its answer in time");
		}
		return switch (failure) {
			case GuardedResolver.TargetForbidden ex ->
				new Refusal(ProblemType.FORBIDDEN_TARGET, host + " leads to an address that is not on the public web");
			case UnknownHostException ex -> new Refusal(ProblemType.NAME_NOT_RESOLVED, "There is no " + host);
			case BodyTooLarge ex -> new Refusal(ProblemType.TOO_LARGE, "The answer is " + ex.getMessage());
			case MessageConstraintException ex ->
				new Refusal(ProblemType.TOO_LARGE, "The head of the answer of " + host + " is too long");
			case SSLException ex -> TlsFailures.of(ex, host);
			case ConnectTimeoutException ex -> new Refusal(ProblemType.TIMED_OUT, host + " cannot be reached in time");
			case InterruptedIOException ex -> new Refusal(ProblemType.TIMED_OUT, host + " does not answer in time");
			case ConnectException ex ->
				new Refusal(ProblemType.CONNECTION_REFUSED, host + " does not accept connections");
			case NoRouteToHostException ex -> new Refusal(ProblemType.CONNECTION_REFUSED, host + " cannot be reached");
			default -> new Refusal(ProblemType.BROKEN_ANSWER, "The answer of " + host + " is broken or breaks off");
		};
	}

	static Refusal of(int status, String host) {
		ProblemType type = switch (status) {
			case 401, 402, 403, 407, 451 -> ProblemType.ACCESS_DENIED;
			case 404, 410 -> ProblemType.PAGE_NOT_FOUND;
			case 426, 505 -> ProblemType.UNSUPPORTED_PROTOCOL;
			case 408 -> ProblemType.TIMED_OUT;
			case 429 -> ProblemType.TOO_MANY_REQUESTS_AT_SITE;
			default -> (status >= 400) ? ProblemType.SITE_ERROR : ProblemType.BROKEN_ANSWER;
		};
		return new Refusal(type, host + " answered with status " + status);
	}

}
