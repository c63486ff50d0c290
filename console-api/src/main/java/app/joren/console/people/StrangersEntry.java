package app.joren.console.people;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Sends strangers to the sign-in page. When a fragment is asked for after the session's
 * end the whole page is loaded again: the sign-in page must not appear in the middle of
 * another.
 */
class StrangersEntry extends LoginUrlAuthenticationEntryPoint {

	StrangersEntry() {
		super(PageSecurity.SIGN_IN);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			super.commence(request, response, ex);
		}
	}

}
