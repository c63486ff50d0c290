package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * The query of a reference, whose characters a site expects in the character set of the
 * page that they stand in (URL Standard, 4.4, query state).
 */
final class QueryEncoding {

	private static final Set<Charset> UNICODE = Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE, StandardCharsets.UTF_16);

	/** Japanese character sets have one minus only (Encoding Standard, 12.3.2). */
	private static final String MINUS = "\u2212";

	private static final String WIDE_MINUS = "\uFF0D";

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private QueryEncoding() {
	}

	/** The reference, with escapes where its query is not to be written in UTF-8. */
	static String of(String reference, Charset charset) {
		int mark = reference.indexOf('?');
		int hash = reference.indexOf('#');
		int end = (hash < 0) ? reference.length() : hash;
		if (mark < 0 || mark > end || UNICODE.contains(charset) || !charset.canEncode()
				|| reference.chars().allMatch((c) -> c < 0x80)) {
			return reference;
		}
		return reference.substring(0, mark) + escaped(reference.substring(mark, end), charset)
				+ reference.substring(end);
	}

	private static String escaped(String query, Charset charset) {
		CharsetEncoder encoder = charset.newEncoder();
		StringBuilder escaped = new StringBuilder();
		query.codePoints().mapToObj(Character::toString).forEach((written) -> {
			String character = (written.equals(MINUS) && !encoder.canEncode(MINUS)) ? WIDE_MINUS : written;
			if (character.charAt(0) < 0x80) {
				escaped.append(character);
			}
			else if (encoder.canEncode(character)) {
				append(escaped, character.getBytes(charset));
			}
			else {
				escaped.append("%26%23").append(written.codePointAt(0)).append("%3B");
			}
		});
		return escaped.toString();
	}

	private static void append(StringBuilder escaped, byte[] bytes) {
		for (byte b : bytes) {
			escaped.append('%').append(HEX.toHexDigits(b));
		}
	}

}
