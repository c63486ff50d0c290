package app.joren.runtime.web;

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
 * Lets pages of any origin in. The answer is the same for all origins, so that it does
 * not vary by them and caches keep one of it. Cookies are never asked for.
 */
public class OpenToPages extends OncePerRequestFilter {

	private final String methods;

	private final String sent;

	private final String read;

	/**
	 * Lets pages in.
	 * @param methods that they may use
	 * @param sent the headers that they may send
	 * @param read the headers that they may read
	 */
	public OpenToPages(String methods, String sent, String read) {
		this.methods = methods;
		this.sent = sent;
		this.read = read;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, this.read);
		if (HttpMethod.OPTIONS.matches(request.getMethod())) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, this.methods);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, this.sent);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
			response.setHeader(HttpHeaders.ALLOW, this.methods);
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
