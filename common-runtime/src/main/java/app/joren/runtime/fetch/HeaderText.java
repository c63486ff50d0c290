package app.joren.runtime.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.hc.core5.http.Header;

/**
 * Headers as text. They come as bytes, one for each character; beyond ASCII they mean
 * UTF-8 mostly and Latin-1 sometimes (RFC 9110, section 5.5).
 */
final class HeaderText {

	private HeaderText() {
	}

	static String of(Header header) {
		String value = (header.getValue() != null) ? header.getValue() : "";
		if (value.chars().allMatch((character) -> character < 0x80)) {
			return value;
		}
		return header.getName().equalsIgnoreCase("Location") ? escaped(value) : decoded(value);
	}

	/** An address is made of bytes: whichever they are, they are asked for again. */
	private static String escaped(String value) {
		return value.chars()
			.mapToObj((character) -> (character < 0x80) ? Character.toString(character)
					: String.format(Locale.ROOT, "%%%02X", character))
			.collect(Collectors.joining());
	}

	private static String decoded(String value) {
		try {
			byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return value;
		}
	}

}
