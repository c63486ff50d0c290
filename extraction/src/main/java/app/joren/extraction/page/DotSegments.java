package app.joren.extraction.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Takes {@code .} and {@code ..} out of a path. */
final class DotSegments {

	private DotSegments() {
	}

	static String removed(String path) {
		if (path.isEmpty()) {
			return "/";
		}
		if (path.indexOf('.') < 0 && path.indexOf('%') < 0) {
			return path.startsWith("/") ? path : "/" + path;
		}
		Deque<String> kept = new ArrayDeque<>();
		String[] segments = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
		boolean folder = false;
		for (String segment : segments) {
			String plain = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
			folder = plain.equals(".") || plain.equals("..");
			if (plain.equals("..")) {
				kept.pollLast();
			}
			else if (!folder) {
				kept.addLast(segment);
			}
		}
		String joined = "/" + String.join("/", kept);
		return (folder && !joined.endsWith("/")) ? joined + "/" : joined;
	}

}
