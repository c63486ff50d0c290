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

	static byte[] read(InputStream raw, Exchange.Question question, ResponseHeaders headers) throws IOException {
		List<ContentCoding> codings = ContentCoding.of(headers);
		if (codings.size() > MOST_LAYERS) {
			throw new ZipException("compressed " + codings.size() + " times");
		}
		try (InputStream plain = unpacked(decoded(raw, codings, question.maxBytes()), question.address(), headers)) {
			return collect(plain, question);
		}
	}

	private static BufferedInputStream decoded(InputStream raw, List<ContentCoding> codings, int maxBytes)
			throws IOException {
		BufferedInputStream in = new BufferedInputStream(raw);
		for (ContentCoding coding : codings.reversed()) {
			in = new BufferedInputStream(new LimitedStream(coding.decode(in), maxBytes));
		}
		return in;
	}

	/** A file that is compressed by itself, as sitemaps often are. */
	private static InputStream unpacked(BufferedInputStream in, WebAddress address, ResponseHeaders headers)
			throws IOException {
		String type = headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
		boolean maybe = address.target().endsWith(".gz") || type.contains("gzip");
		return maybe ? ContentCoding.GZIP.decode(in) : in;
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
