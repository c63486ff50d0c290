package app.joren.runtime.problem;

import app.joren.contracts.problem.ProblemType;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers whatever goes wrong in an API as a problem. A service imports it.
 */
@RestControllerAdvice
public class ApiProblems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

	/** Our own fault: the log has the reason, the caller has not. */
	@ExceptionHandler
	ResponseEntity<Object> onSurprise(Exception surprise, WebRequest request) {
		log.error("A request failed: {}", request.getDescription(false), surprise);
		ProblemDetail problem = ProblemDetails.of(ProblemType.INTERNAL, "The request could not be carried out.",
				"Try again in a minute. If it stays so, the service's log has the reason.");
		return ResponseEntity.of(problem).build();
	}

	/** The query or the form is no list of names and values. */
	@ExceptionHandler
	ResponseEntity<Object> onUnreadableParameters(InvalidParameterException unreadable, WebRequest request) {
		ProblemDetail problem = ProblemDetails.of(ProblemType.INVALID_REQUEST, "The parameters cannot be read.",
				"Correct the request and send it again.");
		return ResponseEntity.of(problem).build();
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = ProblemDetails.of(ProblemType.INVALID_REQUEST, InvalidFields.sentence(ex),
				"Correct the request and send it again.");
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem) {
			complete(problem, status);
		}
		return super.createResponseEntity(body, headers, status, request);
	}

	/** Gives the framework's own problems one of our types where it fits. */
	private void complete(ProblemDetail problem, HttpStatusCode status) {
		if (problem.getProperties() != null) {
			return;
		}
		switch (HttpStatus.resolve(status.value())) {
			case BAD_REQUEST -> type(problem, ProblemType.INVALID_REQUEST, "Correct the request and send it again.");
			case NOT_FOUND -> type(problem, ProblemType.NOT_FOUND, "Check the address.");
			case null, default -> problem.setProperty("nextStep", "See the API's description for what is allowed.");
		}
	}

	private void type(ProblemDetail problem, ProblemType type, String nextStep) {
		problem.setType(type.type());
		problem.setTitle(type.title());
		problem.setProperty("nextStep", nextStep);
	}

}
