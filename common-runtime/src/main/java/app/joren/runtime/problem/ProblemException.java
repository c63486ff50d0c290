package app.joren.runtime.problem;

import app.joren.contracts.problem.ProblemType;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/**
 * Something went wrong in a way that the caller can act on. A controller lets it out and
 * it becomes the answer; a call to another service throws the problem which that service
 * answered with.
 */
public class ProblemException extends ErrorResponseException {

	private final ProblemType type;

	private final String detail;

	private final String nextStep;

	/**
	 * A problem.
	 * @param type what went wrong
	 * @param detail a sentence about this occurrence, without internals
	 * @param nextStep what the caller can do now
	 */
	public ProblemException(ProblemType type, String detail, String nextStep) {
		super(HttpStatusCode.valueOf(type.status()), ProblemDetails.of(type, detail, nextStep), null);
		this.type = type;
		this.detail = detail;
		this.nextStep = nextStep;
	}

	/** There is nothing of this kind and name. */
	public static ProblemException notFound(String detail) {
		return new ProblemException(ProblemType.NOT_FOUND, detail, "Check the address, or choose from the list.");
	}

	/** What went wrong. */
	public ProblemType type() {
		return this.type;
	}

	/** A sentence about this occurrence. */
	public String detail() {
		return this.detail;
	}

	/** What the caller can do now. */
	public String nextStep() {
		return this.nextStep;
	}

	@Override
	public String getMessage() {
		return this.type.title() + ": " + this.detail;
	}

}
