package app.joren.analyzer.analysis;

import app.joren.contracts.problem.Problem;

/** A site cannot become an app, for a reason that a person can understand. */
public final class AnalysisFailed extends Exception {

	private final transient Problem problem;

	/** The analysis ends with this problem. */
	public AnalysisFailed(Problem problem) {
		super(problem.detail());
		this.problem = problem;
	}

	/** What went wrong, and what the person can do. */
	public Problem problem() {
		return this.problem;
	}

}
