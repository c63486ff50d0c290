package app.joren.runtime.web;

import java.io.IOException;

import app.joren.runtime.problem.ProblemResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than anything expected (RFC 9110, 15.5.14), whether they
 * say so before or not: no more than is allowed is ever kept.
 */
public class BodyLimit extends OncePerRequestFilter {

	private final int bytes;

	/**
	 * Limits bodies.
	 * @param bytes the most that one may have
	 */
	public BodyLimit(int bytes) {
		this.bytes = bytes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.bytes) {
			refuse(response);
		}
		else if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
		}
		else {
			unannounced(request, response, chain);
		}
	}

	private void unannounced(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(this.bytes + 1);
		if (body.length > this.bytes) {
			refuse(response);
		}
		else {
			chain.doFilter(new ReadRequest(request, body), response);
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		ProblemResponse.write(response, ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE,
				"A body has at most " + this.bytes + " bytes here."));
	}

}
