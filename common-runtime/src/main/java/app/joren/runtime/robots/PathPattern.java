package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The path of a rule. A {@code *} stands for anything, a {@code $} at its end for the
 * path's end. It is compared in one pass from left to right, without going back.
 */
final class PathPattern {

	private static final String UNRESERVED = "-._~";

	private final String[] parts;

	private final boolean anchored;

	private final int length;

	PathPattern(String text) {
		String pattern = normalise(text);
		this.length = pattern.length();
		this.anchored = pattern.endsWith("$");
		this.parts = (this.anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
	}

	/** The more characters a pattern has, the more it counts. */
	int length() {
		return this.length;
	}

	/** Whether it fits a path that has been normalised. */
	boolean matches(String path) {
		if (!path.startsWith(this.parts[0])) {
			return false;
		}
		int at = this.parts[0].length();
		if (this.parts.length == 1) {
			return !this.anchored || at == path.length();
		}
		for (int i = 1; i < this.parts.length - 1; i++) {
			int found = path.indexOf(this.parts[i], at);
			if (found < 0) {
				return false;
			}
			at = found + this.parts[i].length();
		}
		String last = this.parts[this.parts.length - 1];
		return this.anchored ? path.length() - last.length() >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
	}

	/** Writes escapes in one way, and unreserved characters without. */
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
			append(normal, value, escape ? !isUnreserved(value) : value > 126);
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

	private static boolean isUnreserved(int value) {
		return value < 128 && (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
	}

}
