package app.joren.push.device;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;

/** The gateway says that a token is none. */
class TokenRefused extends ProblemException {

	TokenRefused() {
		super(ProblemType.INVALID_REQUEST, "The token is none of its platform.",
				"Send the token as the system handed it over.");
	}

}
