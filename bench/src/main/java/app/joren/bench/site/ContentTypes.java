package app.joren.bench.site;

import java.util.Locale;
import java.util.Map;

/**
 * The Content-Type of a recorded file. HTML has no charset, so that a page's own
 * declaration counts.
 *
 * @param exceptions types by path or by file ending, which come before the usual ones
 */
record ContentTypes(Map<String, String> exceptions) {

	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("html", "text/html"),
			Map.entry("htm", "text/html"), Map.entry("xhtml", "application/xhtml+xml"), Map.entry("css", "text/css"),
			Map.entry("js", "text/javascript"), Map.entry("mjs", "text/javascript"), Map.entry("txt", "text/plain"),
			Map.entry("md", "text/plain"), Map.entry("xml", "application/xml"), Map.entry("rss", "application/xml"),
			Map.entry("atom", "application/xml"), Map.entry("rdf", "application/xml"),
			Map.entry("json", "application/json"), Map.entry("jsonld", "application/ld+json"),
			Map.entry("webmanifest", "application/manifest+json"), Map.entry("svg", "image/svg+xml"),
			Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
			Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"), Map.entry("avif", "image/avif"),
			Map.entry("ico", "image/x-icon"), Map.entry("pdf", "application/pdf"));

	/** The type of the file that is served at a path. */
	String of(String path, String fileName) {
		String byPath = this.exceptions.get(path);
		if (byPath != null) {
			return byPath;
		}
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String byEnding = this.exceptions.get("." + ending);
		return (byEnding != null) ? byEnding : USUAL.getOrDefault(ending, "application/octet-stream");
	}

	/** Whether files of a type are text, in which the site's own address can stand. */
	static boolean isText(String type) {
		return type.startsWith("text/") || type.contains("xml") || type.contains("json") || type.contains("javascript");
	}

}
