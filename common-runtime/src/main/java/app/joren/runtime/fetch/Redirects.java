package app.joren.runtime.fetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;

/**
 * The way of one fetch from address to address. Coming back to an address is a circle
 * only when the site's cookies are the same as before: many sites set one and send the
 * visitor to the very page that was asked for.
 */
final class Redirects {

	private final List<Hop> hops = new ArrayList<>();

	private final Set<State> seen = new HashSet<>();

	private final Map<String, BasicCookieStore> cookies = new HashMap<>();

	private final int limit;

	Redirects(int limit) {
		this.limit = limit;
	}

	/** The cookies of a host; none of them ever goes to another. */
	BasicCookieStore cookies(WebAddress address) {
		return this.cookies.computeIfAbsent(address.origin(), (origin) -> new BasicCookieStore());
	}

	List<Hop> hops() {
		return List.copyOf(this.hops);
	}

	/** Whether this address has been asked for in the same situation. */
	boolean isCircle(WebAddress address) {
		return !this.seen.add(new State(address, cookieTexts(address)));
	}

	/** Notes a redirect; false when there were too many. */
	boolean follow(WebAddress from, int status) {
		this.hops.add(new Hop(from.uri(), status));
		return this.hops.size() <= this.limit;
	}

	private List<String> cookieTexts(WebAddress address) {
		return cookies(address).getCookies().stream().map(Redirects::text).sorted().toList();
	}

	private static String text(Cookie cookie) {
		return cookie.getDomain() + "|" + cookie.getPath() + "|" + cookie.getName() + "=" + cookie.getValue();
	}

	/**
	 * Where a fetch is.
	 *
	 * @param address which address is asked
	 * @param cookies with which cookies
	 */
	private record State(WebAddress address, List<String> cookies) {
	}

}
