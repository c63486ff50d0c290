package app.joren.apps.content;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.limit.RateLimits;
import app.joren.runtime.problem.ProblemDetails;
import app.joren.runtime.problem.ProblemResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers a device only so often in a minute, and says how often it may still ask
 * (draft-ietf-httpapi-ratelimit-headers, {@code RateLimit} and {@code RateLimit-Policy};
 * RFC 6585, section 4; RFC 9110, section 10.2.3).
 */
@Component
@Profile("content")
class RequestLimits {

	static final String LIMIT = "RateLimit";

	static final String POLICY = "RateLimit-Policy";

	private final LimitSettings settings;

	private final RateLimits limits;

	RequestLimits(LimitSettings settings, Clock clock) {
		this.settings = settings;
		this.limits = new RateLimits(clock);
	}

	/** Whether a request is to be answered; one that is not has its answer then. */
	boolean allow(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<Caller> caller = this.settings.enabled() ? Caller.of(request) : Optional.empty();
		return caller.isEmpty() || allow(caller.get(), response);
	}

	private boolean allow(Caller caller, HttpServletResponse response) throws IOException {
		RateLimits.Permit address = this.limits.take(caller.byAddress(), this.settings.address(), this.settings.in());
		if (!address.granted()) {
			refuse(response, "address", this.settings.address(), address);
			return false;
		}
		RateLimits.Permit device = this.limits.take(caller.byDevice(), this.settings.device(), this.settings.in());
		if (!device.granted()) {
			refuse(response, "device", this.settings.device(), device);
			return false;
		}
		tell(response, "device", this.settings.device(), device);
		return true;
	}

	private void refuse(HttpServletResponse response, String policy, int quota, RateLimits.Permit permit)
			throws IOException {
		tell(response, policy, quota, permit);
		AnyPageMayRead.allow(response);
		long wait = Math.max(1, seconds(permit.pause()));
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		ProblemResponse.write(response, ProblemDetails.of(ProblemType.TOO_MANY_REQUESTS,
				"More is asked from here than is answered.", "Ask again in " + wait + " seconds."));
	}

	private void tell(HttpServletResponse response, String policy, int quota, RateLimits.Permit permit) {
		response.setHeader(POLICY, "\"%s\";q=%d;w=%d".formatted(policy, quota, seconds(this.settings.in())));
		response.setHeader(LIMIT, "\"%s\";r=%d;t=%d".formatted(policy, permit.left(), seconds(permit.full())));
	}

	/** Rounded up: who waits so long does not wait in vain. */
	private static long seconds(Duration duration) {
		return duration.plusNanos(999_999_999).toSeconds();
	}

}
