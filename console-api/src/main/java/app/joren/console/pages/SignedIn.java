package app.joren.console.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Tells every page, that of an error too, who has signed in. */
class SignedIn implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && request.getRemoteUser() != null) {
			String view = page.getViewName();
			if (view == null || !view.startsWith("redirect:")) {
				page.addObject("person", request.getRemoteUser());
			}
		}
	}

}
