package app.joren.analyzer.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Encodes what may not stand in an address as it is, and leaves what is encoded. */
final class PercentEncoding {

	private static final String PATH = "-._~!$&'()*+,;=:@/";

	private static final String QUERY = PATH + "?";

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private PercentEncoding() {
	}

	static String path(String text) {
		return encode(text, PATH);
	}

	static String query(String text) {
		return encode(text, QUERY);
	}

	private static String encode(String text, String allowed) {
		StringBuilder encoded = new StringBuilder(text.length());
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			if (isPlain(point, allowed) || isEscape(text, i)) {
				encoded.append((char) point);
			}
			else {
				escape(point, encoded);
			}
			i += Character.charCount(point);
		}
		return encoded.toString();
	}

	private static boolean isPlain(int point, String allowed) {
		return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9')
				|| allowed.indexOf(point) >= 0;
	}

	private static boolean isEscape(String text, int position) {
		return text.charAt(position) == '%' && position + 2 < text.length()
				&& HexFormat.isHexDigit(text.charAt(position + 1)) && HexFormat.isHexDigit(text.charAt(position + 2));
	}

	private static void escape(int point, StringBuilder encoded) {
		for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
			encoded.append('%').append(HEX.toHexDigits(octet));
		}
	}

}
