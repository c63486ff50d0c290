package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of bytes without a byte order mark: by what is declared, unless
 * the bytes show that the declaration is wrong.
 */
final class CharsetDetection {

	/** So many multi-byte sequences in valid UTF-8 are no accident in a Western text. */
	private static final int ENOUGH_FOR_WESTERN = 2;

	/** Two bytes of an Asian set can by chance be one of UTF-8, but not so often. */
	private static final int ENOUGH_FOR_ASIAN = 20;

	private CharsetDetection() {
	}

	static Charset detect(byte[] bytes, @Nullable String contentType) {
		Optional<Charset> wide = xml(bytes);
		if (wide.isPresent()) {
			return wide.get();
		}
		Utf8Check utf8 = Utf8Check.of(bytes);
		Optional<Charset> header = ContentTypes.charset(contentType);
		Optional<Charset> declared = header.or(() -> CharsetDeclaration.in(bytes));
		if (declared.isEmpty()) {
			return undeclared(bytes, utf8);
		}
		Charset charset = declared.get();
		if (utf8.ascii()) {
			return charset;
		}
		if (charset.equals(StandardCharsets.UTF_8)) {
			return utf8.plausible() ? charset : wronglyUtf8(bytes, header.isPresent());
		}
		return (utf8.valid() && utf8.sequences() >= needed(charset)) ? StandardCharsets.UTF_8 : charset;
	}

	/**
	 * XML without a mark may be UTF-16 all the same, as the HTML standard's prescan has
	 * it.
	 */
	private static Optional<Charset> xml(byte[] bytes) {
		if (bytes.length < 4 || bytes[0] + bytes[1] != '<' || bytes[2] + bytes[3] != '?') {
			return Optional.empty();
		}
		return (bytes[0] == 0 && bytes[2] == 0) ? Optional.of(StandardCharsets.UTF_16BE)
				: (bytes[1] == 0 && bytes[3] == 0) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
	}

	private static Charset undeclared(byte[] bytes, Utf8Check utf8) {
		if (!utf8.ascii() && utf8.plausible()) {
			return StandardCharsets.UTF_8;
		}
		return CharsetGuess.of(bytes);
	}

	/** The header said UTF-8 and the bytes deny it: the page may know better. */
	private static Charset wronglyUtf8(byte[] bytes, boolean byHeader) {
		if (byHeader) {
			Optional<Charset> inside = CharsetDeclaration.in(bytes);
			if (inside.isPresent() && !inside.get().equals(StandardCharsets.UTF_8)) {
				return inside.get();
			}
		}
		return CharsetGuess.of(bytes);
	}

	private static int needed(Charset charset) {
		return WebCharsets.isMultiByte(charset) ? ENOUGH_FOR_ASIAN : ENOUGH_FOR_WESTERN;
	}

}
