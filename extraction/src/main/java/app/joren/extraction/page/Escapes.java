package app.joren.extraction.page;

import java.nio.charset.StandardCharsets;

/** Percent signs for what an address may not hold as it is. */
final class Escapes {

	private static final String PATH = "-._~!$&'()*+,;=:@/";

	private static final String QUERY = PATH + "?";

	private Escapes() {
	}

	static String path(String text) {
		return escaped(text, PATH);
	}

	static String query(String text) {
		return escaped(text, QUERY);
	}

	private static String escaped(String text, String allowed) {
		if (isClean(text, allowed)) {
			return text;
		}
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			int b = bytes[i] & 0xff;
			boolean escape = b == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
			if (escape || isPlain(b) || allowed.indexOf(b) >= 0) {
				escaped.append((char) b);
			}
			else {
				escaped.append('%').append("0123456789ABCDEF".charAt(b >> 4)).append("0123456789ABCDEF".charAt(b & 15));
			}
		}
		return escaped.toString();
	}

	private static boolean isClean(String text, String allowed) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!isPlain(c) && allowed.indexOf(c) < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPlain(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
	}

	private static boolean isHex(byte b) {
		return Character.digit(b, 16) >= 0;
	}

}
