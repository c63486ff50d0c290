package app.joren.runtime.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The part of an address after the host: path and query, without the fragment. */
final class AddressPath {

	private static final String UNESCAPED = "-._~!$&'()*+,;=:@/";

	private AddressPath() {
	}

	/** What a reference without a host means at a path and query. */
	static String resolve(String base, String reference) {
		String text = reference.contains("#") ? reference.substring(0, reference.indexOf('#')) : reference;
		int mark = text.indexOf('?');
		String path = ((mark < 0) ? text : text.substring(0, mark)).replace('\\', '/');
		String query = (mark < 0) ? "" : "?" + escape(text.substring(mark + 1), "-._~!$&()*+,;=:@/?");
		if (path.isEmpty()) {
			return (mark < 0) ? base : pathOf(base) + query;
		}
		String whole = path.startsWith("/") ? path : folderOf(pathOf(base)) + path;
		return escape(withoutDots(whole), UNESCAPED) + query;
	}

	private static String pathOf(String target) {
		int mark = target.indexOf('?');
		return (mark < 0) ? target : target.substring(0, mark);
	}

	private static String folderOf(String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	private static String withoutDots(String path) {
		Deque<String> kept = new ArrayDeque<>();
		String[] segments = path.substring(1).split("/", -1);
		for (int i = 0; i < segments.length; i++) {
			boolean last = i == segments.length - 1;
			String dots = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
			if (dots.equals("..")) {
				kept.pollLast();
			}
			else if (!dots.equals(".")) {
				kept.addLast(segments[i]);
				continue;
			}
			if (last) {
				kept.addLast("");
			}
		}
		return "/" + String.join("/", kept);
	}

	private static String escape(String text, String unescaped) {
		StringBuilder escaped = new StringBuilder(text.length());
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			char character = (char) (bytes[i] & 0xff);
			if (isPlain(character, unescaped) || (character == '%' && isEscape(bytes, i))) {
				escaped.append(character);
			}
			else {
				escaped.append(String.format(Locale.ROOT, "%%%02X", (int) character));
			}
		}
		return escaped.toString();
	}

	private static boolean isPlain(char character, String unescaped) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || unescaped.indexOf(character) >= 0;
	}

	private static boolean isEscape(byte[] bytes, int at) {
		return at + 2 < bytes.length && Character.digit(bytes[at + 1], 16) >= 0
				&& Character.digit(bytes[at + 2], 16) >= 0;
	}

}
