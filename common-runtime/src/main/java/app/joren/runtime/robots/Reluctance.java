package app.joren.runtime.robots;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;

/** Knows answers by which a host asks to be left alone for a while. */
final class Reluctance {

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int UNAVAILABLE = 503;

	private static final int SERVER_ERROR = 500;

	private Reluctance() {
	}

	/**
	 * Whether an answer asks for that: 429 (RFC 6585, 4), 503 (RFC 9110, 15.6.4), or any
	 * with Retry-After. A test whether there is a person asks for something else.
	 */
	static boolean isIn(FetchFailed failed) {
		Integer status = failed.status();
		boolean busy = status != null && (status == TOO_MANY_REQUESTS || status == UNAVAILABLE);
		return failed.retryAfter() != null || (busy && failed.type() != ProblemType.ACCESS_DENIED);
	}

	/** Whether the host does its work, though it has not got what was asked for. */
	static boolean isAnswer(FetchFailed failed) {
		Integer status = failed.status();
		return status != null && status < SERVER_ERROR;
	}

}
