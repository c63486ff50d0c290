package app.joren.extraction.page;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * The text of an answer, whatever its character set is said to be.
 *
 * @param charset by which it was read
 * @param text without a byte order mark
 */
public record DecodedText(Charset charset, String text) {

	/** Decodes an answer; also feeds and sitemaps, whose XML declaration counts. */
	public static DecodedText of(FetchedPage fetched) {
		return of(fetched.body(), fetched.contentType());
	}

	/**
	 * Decodes bytes.
	 * @param bytes the body
	 * @param contentType the header, may be empty
	 * @return its text
	 */
	public static DecodedText of(byte[] bytes, @Nullable String contentType) {
		Encoding encoding = Encoding.of(bytes, contentType);
		return new DecodedText(encoding.charset(),
				new String(bytes, encoding.start(), bytes.length - encoding.start(), encoding.charset()));
	}

}
