package app.joren.local.suite;

/**
 * The suite cannot run; the message says why and what to do, for the person who started
 * it.
 */
public class SuiteProblem extends RuntimeException {

	/**
	 * The suite cannot run.
	 * @param message why, and what to do
	 */
	public SuiteProblem(String message) {
		super(message);
	}

	/**
	 * The suite cannot run.
	 * @param message why, and what to do
	 * @param cause the reason
	 */
	public SuiteProblem(String message, Throwable cause) {
		super(message, cause);
	}

}
