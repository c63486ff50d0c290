package app.joren.local.convert;

import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;

/** A site was not converted, for a reason that a person can understand. */
public final class ConversionFailed extends Exception {

	private final transient Problem problem;

	/** The conversion ends with this problem. */
	ConversionFailed(Problem problem) {
		super(problem.detail());
		this.problem = problem;
	}

	/** What went wrong, and what to do. */
	public Problem problem() {
		return this.problem;
	}

	/** Whether another address, or a change of the site, would help. */
	public boolean isOfTheSite() {
		return this.problem.type() != ProblemType.INTERNAL;
	}

}
