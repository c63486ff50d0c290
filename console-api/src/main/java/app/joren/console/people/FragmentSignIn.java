package app.joren.console.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Has the whole page loaded again when a fragment is asked for after the session's end:
 * the sign-in page must not appear in the middle of another.
 */
class FragmentSignIn implements AuthenticationEntryPoint {

	static boolean isFragment(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex) {
		response.setHeader("HX-Refresh", "true");
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
	}

}
