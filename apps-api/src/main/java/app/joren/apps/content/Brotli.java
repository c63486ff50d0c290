package app.joren.apps.content;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/** Compresses by Brotli, where the machine's kind has the library. */
final class Brotli {

	/** Between those of gzip and those that take longer than they save. */
	private static final Encoder.Parameters PARAMETERS = Encoder.Parameters.create(5);

	private static final boolean AVAILABLE = Brotli4jLoader.isAvailable();

	private Brotli() {
	}

	static boolean isAvailable() {
		return AVAILABLE;
	}

	static byte[] pack(byte[] bytes) {
		try {
			return Encoder.compress(bytes, PARAMETERS);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
