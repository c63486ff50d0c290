package app.joren.runtime.token;

import java.io.IOException;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemDetails;
import app.joren.runtime.problem.ProblemResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers a request without a valid token, without the right, or with an address or
 * headers that could mislead, as a problem.
 */
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		ProblemResponse.write(response, ProblemDetails.of(ProblemType.UNAUTHENTICATED,
				"The request has no valid service token.", "Call with a token that is meant for this service."));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		ProblemDetail problem = ProblemDetails.of(ProblemType.NOT_ALLOWED, "The caller may not do this.",
				"Ask the operator for the right.");
		ProblemResponse.write(response, problem);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex)
			throws IOException {
		ProblemResponse.write(response, ProblemDetails.of(ProblemType.INVALID_REQUEST,
				"The address or a header of the request is not allowed.", "Correct the request and send it again."));
	}

}
