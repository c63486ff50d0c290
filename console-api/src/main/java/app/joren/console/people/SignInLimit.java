package app.joren.console.people;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns sign-ins away after too many failures from the same address or for one name. */
class SignInLimit extends OncePerRequestFilter {

	private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
			PageSecurity.SIGN_IN);

	private final FailedSignIns failures;

	SignInLimit(FailedSignIns failures) {
		this.failures = failures;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !SIGN_IN.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (who(request).anyMatch(this.failures::tooMany)) {
			response.sendRedirect(request.getContextPath() + PageSecurity.SIGN_IN + "?wait");
			return;
		}
		chain.doFilter(request, response);
	}

	private static Stream<String> who(HttpServletRequest request) {
		String name = request.getParameter("username");
		return Stream.of("address " + request.getRemoteAddr(),
				"name " + ((name != null) ? name.strip().toLowerCase(Locale.ROOT) : ""));
	}

	/** Counts a failure. */
	SimpleUrlAuthenticationFailureHandler onFailure() {
		return new SimpleUrlAuthenticationFailureHandler(PageSecurity.SIGN_IN + "?failed") {
			@Override
			public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
					AuthenticationException ex) throws IOException, ServletException {
				who(request).forEach(SignInLimit.this.failures::failed);
				super.onAuthenticationFailure(request, response, ex);
			}
		};
	}

	/** Forgets the failures of whoever got in. */
	SavedRequestAwareAuthenticationSuccessHandler onSuccess() {
		return new SavedRequestAwareAuthenticationSuccessHandler() {
			@Override
			public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
					Authentication authentication) throws IOException, ServletException {
				who(request).forEach(SignInLimit.this.failures::succeeded);
				super.onAuthenticationSuccess(request, response, authentication);
			}
		};
	}

}
