package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The path of a rule. A {@code *} stands for anything, a {@code $} at its end for the
 * path's end. It is compared in one pass from left to right, without going back.
 */
final class PathPattern {

	private static final String UNRESERVED = "-._~";

	/**
	 * What stands in no address (RFC 3986, 2.2), and what means something else in a rule
	 * (RFC 9309, 2.2.3).
	 */
	private static final String ESCAPED = "\"<>\\^`{|}*$";

	private final List<PathPart> parts;

	private final boolean anchored;

	private final int length;

	PathPattern(String text) {
		this.anchored = text.endsWith("$");
		String open = this.anchored ? text.substring(0, text.length() - 1) : text;
		this.parts = Arrays.stream(open.split("\\*", -1)).map(PathPattern::normalise).map(PathPart::new).toList();
		int literal = this.parts.stream().mapToInt(PathPart::length).sum();
		this.length = literal + this.parts.size() - 1 + (this.anchored ? 1 : 0);
	}

	/** The more characters a pattern has, the more it counts. */
	int length() {
		return this.length;
	}

	/** Whether it fits a path that has been normalised. */
	boolean matches(CharSequence path) {
		if (!this.parts.getFirst().isAt(path, 0)) {
			return false;
		}
		int at = this.parts.getFirst().length();
		for (PathPart part : this.parts.subList(1, this.parts.size())) {
			boolean closes = this.anchored && part == this.parts.getLast();
			at = closes ? endOf(part, path, at) : part.endAfter(path, at);
			if (at < 0) {
				return false;
			}
		}
		return !this.anchored || at == path.length();
	}

	private static int endOf(PathPart part, CharSequence path, int from) {
		int place = path.length() - part.length();
		return (place >= from && part.isAt(path, place)) ? path.length() : -1;
	}

	/** Writes what is to be escaped in one way, and unreserved characters without. */
	static String normalise(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		StringBuilder normal = new StringBuilder(bytes.length);
		for (int i = 0; i < bytes.length; i++) {
			int value = bytes[i] & 0xff;
			boolean escape = value == '%' && i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0
					&& Character.digit(bytes[i + 2], 16) >= 0;
			if (escape) {
				value = (Character.digit(bytes[i + 1], 16) << 4) + Character.digit(bytes[i + 2], 16);
				i += 2;
			}
			append(normal, value, escape ? !isUnreserved(value) : isEscaped(value));
		}
		return normal.toString();
	}

	private static void append(StringBuilder normal, int value, boolean escaped) {
		if (escaped) {
			normal.append(String.format(Locale.ROOT, "%%%02X", value));
		}
		else {
			normal.append((char) value);
		}
	}

	private static boolean isEscaped(int value) {
		return value <= ' ' || value > '~' || ESCAPED.indexOf(value) >= 0;
	}

	private static boolean isUnreserved(int value) {
		return value < 128 && (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
	}

}
