package app.joren.bench.site;

import java.util.regex.Pattern;

/**
 * What makes two addresses of one site the same page.
 *
 * @param path the decoded path without {@code index.html}, {@code .html} and closing
 * slash
 */
public record UrlKey(String path) {

	private static final Pattern ORIGIN = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");

	private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#].*", Pattern.DOTALL);

	private static final Pattern WORDPRESS_SIZE = Pattern.compile("-\\d+x\\d+(?=\\.\\w+$)");

	/** The key of a page's address. */
	public static UrlKey ofPage(String url) {
		String path = decodedPath(url);
		if (path.endsWith("/index.html")) {
			path = path.substring(0, path.length() - "index.html".length());
		}
		else if (path.endsWith(".html")) {
			path = path.substring(0, path.length() - ".html".length());
		}
		return new UrlKey(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
	}

	/** The key of a picture's address, the same for all the sizes WordPress makes. */
	public static UrlKey ofImage(String url) {
		return new UrlKey(WORDPRESS_SIZE.matcher(decodedPath(url)).replaceFirst(""));
	}

	private static String decodedPath(String url) {
		String local = ORIGIN.matcher(url.strip()).replaceFirst("");
		return PathDecoding.decode(QUERY_OR_FRAGMENT.matcher(local).replaceFirst(""));
	}

}
