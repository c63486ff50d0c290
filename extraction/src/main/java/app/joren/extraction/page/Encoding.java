package app.joren.extraction.page;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * How bytes stand for text.
 *
 * @param charset their character set
 * @param start where the text begins, behind a byte order mark
 */
record Encoding(Charset charset, int start) {

	static Encoding of(byte[] bytes, @Nullable String contentType) {
		ByteOrderMark mark = ByteOrderMark.of(bytes);
		return (mark.charset() != null) ? new Encoding(mark.charset(), mark.length())
				: new Encoding(CharsetDetection.detect(bytes, contentType), 0);
	}

	/** Decodes as it is read, so that a long text is never there as a whole. */
	Reader reader(byte[] bytes) {
		return new InputStreamReader(new ByteArrayInputStream(bytes, this.start, bytes.length - this.start),
				this.charset);
	}

}
