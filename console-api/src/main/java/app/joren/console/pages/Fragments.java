package app.joren.console.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The agreement with htmx: which requests want a part of a page, and where it goes. */
final class Fragments {

	private Fragments() {
	}

	static boolean wanted(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	/** Puts the answer in another place than the one that asked. */
	static void instead(HttpServletResponse response, String selector) {
		response.setHeader("HX-Retarget", selector);
		response.setHeader("HX-Reswap", "outerHTML show:window:top");
	}

	/** Has the browser open another page. */
	static void open(HttpServletResponse response, String address) {
		response.setHeader("HX-Redirect", address);
	}

}
