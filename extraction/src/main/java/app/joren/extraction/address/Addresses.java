package app.joren.extraction.address;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The normal form of addresses, and what makes two of them the same page.
 */
public final class Addresses {

	private static final Pattern INDEX = Pattern.compile("(?<=/)(?:index|default)\\.(?:x?html?|php|aspx?|jsp)$",
			Pattern.CASE_INSENSITIVE);

	private Addresses() {
	}

	/**
	 * The address that is fetched and shown: without fragment, user, session, tracking
	 * parameters, default port and empty query, and with escapes in one spelling.
	 */
	public static URI normalise(URI address) {
		String scheme = lower(address.getScheme());
		String path = EscapeSpelling
			.normal(AddressNoise.outOfPath(Objects.requireNonNullElse(address.getRawPath(), "")));
		String query = EscapeSpelling
			.normal(AddressNoise.outOfQuery(Objects.requireNonNullElse(address.getRawQuery(), "")));
		return URI.create(scheme + "://" + hostAndPort(scheme, address) + (path.isEmpty() ? "/" : path)
				+ (query.isEmpty() ? "" : "?" + query));
	}

	/**
	 * A key that is the same for addresses that in practice show the same page: scheme,
	 * {@code www.}, index files, a closing slash and the order of parameters do not
	 * count.
	 */
	public static String key(URI address) {
		URI normal = normalise(address);
		String query = normal.getRawQuery();
		return authority(normal) + path(normal) + ((query != null) ? "?" + sorted(query) : "");
	}

	private static String sorted(String query) {
		return (query.indexOf('&') < 0) ? query
				: Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"));
	}

	/** Java finds no host in names with an underscore, which sites do have. */
	private static String hostAndPort(String scheme, URI address) {
		String authority = lower(address.getRawAuthority());
		String place = authority.substring(authority.lastIndexOf('@') + 1);
		String usual = "https".equals(scheme) ? ":443" : ":80";
		return place.endsWith(usual) || place.endsWith(":") ? place.substring(0, place.lastIndexOf(':')) : place;
	}

	/** Host and port without {@code www.}. */
	public static String authority(URI address) {
		String place = hostAndPort(lower(address.getScheme()), address);
		return place.startsWith("www.") ? place.substring(4) : place;
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

	private static String lower(@Nullable String text) {
		return (text == null) ? "" : text.toLowerCase(Locale.ROOT);
	}

}
