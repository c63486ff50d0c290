package app.joren.apps.app;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;

/** There is no app with this id. */
public class AppNotFound extends ProblemException {

	/** There is no app with this id. */
	public AppNotFound(String appId) {
		super(ProblemType.NOT_FOUND, "There is no app with the id " + appId + ".",
				"Check the id: the app may have been removed.");
	}

}
