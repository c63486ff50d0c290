package app.joren.runtime.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import com.github.luben.zstd.ZstdIOException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/**
 * Reads a body through all its codings while it comes in, so that at no time more than
 * the limit is held. A body that breaks off is kept when it is all there but for its end.
 */
final class BodyReader {

	private static final int MOST_LAYERS = 4;

	private static final Pattern END = Pattern.compile("</(body|html|rss|feed|rdf:rdf|urlset|sitemapindex)\\b");

	private BodyReader() {
	}

	/**
	 * Reads a body. One that is compressed by itself, as sitemaps often are, or without a
	 * word about it, is seen by its first bytes.
	 */
	static byte[] read(InputStream raw, Exchange.Question question, ResponseHeaders headers) throws IOException {
		List<ContentCoding> codings = ContentCoding.of(headers);
		if (!question.cut() && isLonger(headers.first("Content-Length").orElse(""), question.maxBytes())) {
			throw new BodyTooLarge(question.maxBytes());
		}
		if (codings.size() > MOST_LAYERS) {
			throw new ZipException("compressed " + codings.size() + " times");
		}
		try (InputStream plain = ContentCoding.GZIP.decode(decoded(raw, codings, question.maxBytes()))) {
			return collect(plain, question);
		}
	}

	/** What is too long as it comes need not be waited for. */
	private static boolean isLonger(String length, int maxBytes) {
		return length.matches("\\d{1,18}") && Long.parseLong(length) > maxBytes;
	}

	private static BufferedInputStream decoded(InputStream raw, List<ContentCoding> codings, int maxBytes)
			throws IOException {
		BufferedInputStream in = new BufferedInputStream(raw);
		for (ContentCoding coding : codings.reversed()) {
			in = new BufferedInputStream(new LimitedStream(coding.decode(in), maxBytes));
		}
		return in;
	}

	private static byte[] collect(InputStream in, Exchange.Question question) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
		byte[] buffer = new byte[16 * 1024];
		try {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				int room = question.maxBytes() - body.size();
				body.write(buffer, 0, Math.min(room, read));
				if (read > room) {
					throw new BodyTooLarge(question.maxBytes());
				}
			}
		}
		catch (BodyTooLarge ex) {
			if (!question.cut()) {
				throw ex;
			}
		}
		catch (IOException ex) {
			if (!breaksOff(ex) || !isWhole(body)) {
				throw ex;
			}
		}
		return body.toByteArray();
	}

	private static boolean breaksOff(IOException ex) {
		return ex instanceof ConnectionClosedException || ex instanceof MalformedChunkCodingException
				|| ex instanceof EOFException || ex instanceof ZipException || ex instanceof ZstdIOException
				|| ex instanceof SocketTimeoutException;
	}

	private static boolean isWhole(ByteArrayOutputStream body) {
		byte[] bytes = body.toByteArray();
		int from = Math.max(0, bytes.length - 256);
		String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
		return END.matcher(tail.toLowerCase(Locale.ROOT)).find();
	}

}
