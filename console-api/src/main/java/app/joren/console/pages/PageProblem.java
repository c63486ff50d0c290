package app.joren.console.pages;

import java.io.Serializable;

import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a page shows it: its texts are in the person's language, found by its
 * type; what the service said about this occurrence is shown below them.
 *
 * @param type what went wrong
 * @param detail what the service said
 * @param address the page or feed it is about
 */
record PageProblem(ProblemType type, String detail, @Nullable String address) implements Serializable {

	static PageProblem of(Problem problem) {
		return new PageProblem(problem.type(), problem.detail(), problem.address());
	}

	static PageProblem of(ProblemException problem, @Nullable String address) {
		return new PageProblem(problem.type(), problem.detail(), address);
	}

	/** Where its texts are. */
	public String key() {
		return "problem." + this.type.slug();
	}

}
