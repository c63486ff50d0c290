package app.joren.crawler.visit;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;

/**
 * Takes answers without any content for failures, so that nothing known is lost to one.
 */
final class EmptyPages {

	private EmptyPages() {
	}

	static FetchOutcome named(FetchOutcome outcome) {
		return (outcome instanceof Fetched fetched && isBlank(fetched.body()))
				? new FetchFailed(fetched.address().toString(), fetched.hops(), ProblemType.EMPTY_PAGE,
						fetched.address().getHost() + " answered without any content", fetched.status(), null,
						fetched.requests())
				: outcome;
	}

	private static boolean isBlank(byte[] body) {
		for (byte character : body) {
			if (character < 0 || character > ' ') {
				return false;
			}
		}
		return true;
	}

}
