package app.joren.extraction.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Resolves references as browsers do: spaces around them, line breaks and tabs inside
 * them, backslashes, and characters that an address may not hold are all put right.
 */
public final class References {

	private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.\\-]*):");

	private References() {
	}

	/**
	 * The absolute http or https address that a reference stands for.
	 * @param base an absolute http or https address
	 * @param reference as it stands in an attribute
	 * @return empty if it is not to be fetched, or no address
	 */
	public static Optional<URI> resolve(URI base, String reference) {
		String text = cleaned(reference);
		Matcher scheme = SCHEME.matcher(text);
		if (!scheme.find()) {
			return relative(base, text);
		}
		String name = scheme.group(1).toLowerCase(Locale.ROOT);
		if (!name.equals("http") && !name.equals("https")) {
			return Optional.empty();
		}
		String rest = text.substring(scheme.end());
		if (!startsWithSlash(rest) && name.equals(base.getScheme())) {
			return relative(base, rest);
		}
		return absolute(name, stripSlashes(rest));
	}

	/**
	 * The absolute address of a link that a reader may follow: also mail and telephone.
	 * @param base an absolute http or https address
	 * @param reference as it stands in an attribute
	 * @return empty for anything else
	 */
	public static Optional<URI> resolveLink(URI base, String reference) {
		String text = cleaned(reference);
		Matcher scheme = SCHEME.matcher(text);
		if (scheme.find()) {
			String name = scheme.group(1).toLowerCase(Locale.ROOT);
			if (name.equals("mailto") || name.equals("tel")) {
				String rest = Escapes.query(text.substring(scheme.end()).strip());
				return rest.isEmpty() ? Optional.empty() : uri(name + ":" + rest);
			}
		}
		return resolve(base, text);
	}

	private static Optional<URI> relative(URI base, String text) {
		Parts parts = Parts.of(text);
		String scheme = String.valueOf(base.getScheme());
		if (isNetworkPath(parts.path())) {
			return absolute(scheme, stripSlashes(text));
		}
		String authority = base.getRawAuthority();
		if (authority == null) {
			return Optional.empty();
		}
		String basePath = (base.getRawPath() == null || base.getRawPath().isEmpty()) ? "/" : base.getRawPath();
		String query = parts.query();
		String path;
		if (parts.path().isEmpty()) {
			path = basePath;
			query = (query != null) ? query : base.getRawQuery();
		}
		else {
			path = startsWithSlash(parts.path()) ? parts.path()
					: basePath.substring(0, basePath.lastIndexOf('/') + 1) + parts.path();
		}
		return joined(scheme, authority, path, query, parts.fragment());
	}

	private static Optional<URI> absolute(String scheme, String text) {
		int end = 0;
		while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		Parts parts = Parts.of(text.substring(end));
		return Authority.of(scheme, text.substring(0, end))
			.flatMap((authority) -> joined(scheme, authority, parts.path(), parts.query(), parts.fragment()));
	}

	private static Optional<URI> joined(String scheme, String authority, String path, @Nullable String query,
			@Nullable String fragment) {
		StringBuilder address = new StringBuilder(scheme).append("://").append(authority);
		address.append(Escapes.path(DotSegments.removed(path.replace('\\', '/'))));
		if (query != null) {
			address.append('?').append(Escapes.query(query));
		}
		if (fragment != null && !fragment.isEmpty()) {
			address.append('#').append(Escapes.query(fragment));
		}
		return uri(address.toString());
	}

	private static Optional<URI> uri(String text) {
		try {
			return Optional.of(new URI(text));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String cleaned(String reference) {
		int start = 0;
		int end = reference.length();
		while (start < end && isBlank(reference.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(reference.charAt(end - 1))) {
			end--;
		}
		StringBuilder clean = new StringBuilder(end - start);
		for (int i = start; i < end; i++) {
			char c = reference.charAt(i);
			if (c != '\t' && c != '\n' && c != '\r') {
				clean.append(c);
			}
		}
		return clean.toString();
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
	}

	private static boolean startsWithSlash(String text) {
		return !text.isEmpty() && isSlash(text.charAt(0));
	}

	private static boolean isNetworkPath(String path) {
		return path.length() > 1 && isSlash(path.charAt(0)) && isSlash(path.charAt(1));
	}

	private static boolean isSlash(char c) {
		return c == '/' || c == '\\';
	}

	private static String stripSlashes(String text) {
		int start = 0;
		while (start < text.length() && isSlash(text.charAt(start))) {
			start++;
		}
		return text.substring(start);
	}

	/**
	 * A reference behind its authority.
	 *
	 * @param path up to the first question mark or number sign
	 * @param query behind the question mark
	 * @param fragment behind the number sign
	 */
	private record Parts(String path, @Nullable String query, @Nullable String fragment) {

		static Parts of(String text) {
			int hash = text.indexOf('#');
			String fragment = (hash < 0) ? null : text.substring(hash + 1);
			String rest = (hash < 0) ? text : text.substring(0, hash);
			int mark = rest.indexOf('?');
			return (mark < 0) ? new Parts(rest, null, fragment)
					: new Parts(rest.substring(0, mark), rest.substring(mark + 1), fragment);
		}

	}

}
