package app.joren.apps.content;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any origin read, and tell of their readers. The answer is the same for
 * all origins, so that it does not vary by them and caches keep one of it.
 */
class AnyPageMayRead extends OncePerRequestFilter {

	private static final String METHODS = "GET, HEAD, POST, OPTIONS";

	private static final String HEADERS = String.join(", ", HttpHeaders.IF_NONE_MATCH, HttpHeaders.CONTENT_TYPE,
			Caller.INSTALL);

	private static final String TOLD = String.join(", ", HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, RequestLimits.LIMIT,
			RequestLimits.POLICY);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		allow(response);
		if (HttpMethod.OPTIONS.matches(request.getMethod())) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
			response.setHeader(HttpHeaders.ALLOW, METHODS);
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		chain.doFilter(request, response);
	}

	static void allow(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, TOLD);
	}

}
