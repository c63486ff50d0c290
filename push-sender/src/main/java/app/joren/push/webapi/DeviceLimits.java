package app.joren.push.webapi;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.limit.RateLimits;
import app.joren.runtime.problem.ProblemDetails;
import app.joren.runtime.problem.ProblemResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address ask only so often, since every registration costs an endpoint of SNS.
 * The phones of a stadium may share an address (RFC 6585, section 4).
 */
class DeviceLimits extends OncePerRequestFilter {

	private final RateLimits limits;

	private final LimitSettings settings;

	DeviceLimits(LimitSettings settings, Clock clock) {
		this.settings = settings;
		this.limits = new RateLimits(clock);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RateLimits.Permit permit = this.limits.take(request.getRemoteAddr(), this.settings.address(),
				this.settings.in());
		if (permit.granted()) {
			chain.doFilter(request, response);
			return;
		}
		long wait = Math.max(1, permit.pause().plus(Duration.ofMillis(999)).toSeconds());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
		ProblemResponse.write(response, ProblemDetails.of(ProblemType.TOO_MANY_REQUESTS,
				"More phones register from here than is taken.", "Ask again in " + wait + " seconds."));
	}

}
