package app.joren.extraction.address;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The normal form of addresses, and what makes two of them the same page.
 */
public final class Addresses {

	/** Parameters that say where a reader came from and never what is shown. */
	private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid",
			"mc_cid", "mc_eid", "_ga", "_gl", "ref_src", "cmpid", "spm", "replytocom", "share", "phpsessid",
			"jsessionid", "sid");

	private static final Pattern INDEX = Pattern.compile("(?<=/)(?:index|default)\\.(?:x?html?|php|aspx?|jsp)$",
			Pattern.CASE_INSENSITIVE);

	private Addresses() {
	}

	/**
	 * The address that is fetched and shown: without fragment, tracking parameters,
	 * default port and empty query.
	 */
	public static URI normalise(URI address) {
		String scheme = lower(address.getScheme());
		String host = lower(address.getHost());
		int port = isDefaultPort(scheme, address.getPort()) ? -1 : address.getPort();
		String path = (address.getRawPath() == null || address.getRawPath().isEmpty()) ? "/" : address.getRawPath();
		String query = withoutTracking(address.getRawQuery());
		return URI.create(
				scheme + "://" + host + ((port < 0) ? "" : ":" + port) + path + (query.isEmpty() ? "" : "?" + query));
	}

	/**
	 * A key that is the same for addresses that in practice show the same page: scheme,
	 * {@code www.}, index files and a closing slash do not count.
	 */
	public static String key(URI address) {
		URI normal = normalise(address);
		String query = normal.getRawQuery();
		return authority(normal) + path(normal) + ((query != null) ? "?" + query : "");
	}

	/** Host and port without {@code www.}. */
	public static String authority(URI address) {
		String host = lower(address.getHost());
		String bare = host.startsWith("www.") ? host.substring(4) : host;
		return (address.getPort() < 0 || isDefaultPort(lower(address.getScheme()), address.getPort())) ? bare
				: bare + ":" + address.getPort();
	}

	/** The path without an index file and without a closing slash; empty for the root. */
	public static String path(URI address) {
		return path((address.getRawPath() == null) ? "" : address.getRawPath());
	}

	static String path(String raw) {
		String path = INDEX.matcher(raw).replaceFirst("");
		while (path.endsWith("/")) {
			path = path.substring(0, path.length() - 1);
		}
		return path.replace("//", "/");
	}

	/** The path's segments, without an index file; none for the root. */
	public static List<String> segments(URI address) {
		String path = path(address);
		return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/"));
	}

	private static String withoutTracking(@Nullable String query) {
		if (query == null || query.isEmpty()) {
			return "";
		}
		return Arrays.stream(query.split("&"))
			.filter(Predicate.not(Addresses::isTracking))
			.collect(Collectors.joining("&"));
	}

	private static boolean isTracking(String parameter) {
		String name = lower(parameter.split("=", 2)[0]);
		return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
	}

	private static boolean isDefaultPort(String scheme, int port) {
		return ("http".equals(scheme) && port == 80) || ("https".equals(scheme) && port == 443);
	}

	private static String lower(@Nullable String text) {
		return (text == null) ? "" : text.toLowerCase(Locale.ROOT);
	}

}
