package app.joren.console.conversion;

import java.util.function.Supplier;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;

/** Calls to other services, whose silence is a problem like any other. */
public final class ServiceCalls {

	private static final Logger log = LoggerFactory.getLogger(ServiceCalls.class);

	private ServiceCalls() {
	}

	/** The answer, or a problem. */
	public static <T> T answer(Supplier<T> call) {
		try {
			return call.get();
		}
		catch (ResourceAccessException ex) {
			log.warn("A service does not answer: {}", ex.getMessage());
			throw new ProblemException(ProblemType.INTERNAL, "A service of the suite does not answer.",
					"Try again in a minute. If it stays so, look at whether all services run.");
		}
	}

	/**
	 * Makes a call after which something is gone; that it was gone before is fine too.
	 */
	static void remove(Runnable call) {
		try {
			answer(() -> {
				call.run();
				return true;
			});
		}
		catch (ProblemException ex) {
			if (ex.type() != ProblemType.NOT_FOUND) {
				throw ex;
			}
		}
	}

	/** Cleans up after something else has failed, which is what the person is told. */
	static void tidy(String what, Runnable call) {
		try {
			remove(call);
		}
		catch (ProblemException ex) {
			log.warn("{} could not be removed: {}", what, ex.getMessage());
		}
	}

}
