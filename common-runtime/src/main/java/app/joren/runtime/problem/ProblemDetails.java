package app.joren.runtime.problem;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import org.springframework.http.ProblemDetail;

/** Translates between the problems of the contracts and those of HTTP. */
public final class ProblemDetails {

	private static final String NEXT_STEP = "nextStep";

	private ProblemDetails() {
	}

	/** A problem as HTTP answers it. */
	public static ProblemDetail of(ProblemType type, String detail, String nextStep) {
		ProblemDetail problem = ProblemDetail.forStatus(type.status());
		problem.setType(type.type());
		problem.setTitle(type.title());
		problem.setDetail(detail);
		problem.setProperty(NEXT_STEP, nextStep);
		return problem;
	}

	/** A problem as HTTP answers it. */
	public static ProblemDetail of(Problem problem) {
		return of(problem.type(), problem.detail(), problem.nextStep());
	}

	static Optional<ProblemException> read(ProblemDetail problem) {
		URI type = problem.getType();
		return (type != null) ? ProblemType.of(type).map((known) -> exception(known, problem)) : Optional.empty();
	}

	private static ProblemException exception(ProblemType type, ProblemDetail problem) {
		Map<String, Object> more = Optional.ofNullable(problem.getProperties()).orElseGet(Map::of);
		return new ProblemException(type, Optional.ofNullable(problem.getDetail()).orElse(type.title()),
				String.valueOf(more.getOrDefault(NEXT_STEP, "")));
	}

}
