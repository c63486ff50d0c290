package app.joren.runtime.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import app.joren.runtime.usage.Meter;
import app.joren.runtime.usage.Resource;

/**
 * The bytes of an answer as they come. It knows whether they came to their end, and
 * closing it leaves the connection alone: the HTTP client would read on to the end of a
 * body that may have none.
 */
final class WireStream extends FilterInputStream {

	private boolean ended;

	WireStream(InputStream in) {
		super(in);
	}

	boolean ended() {
		return this.ended;
	}

	/** Reads a little further to reach the end, so that the connection can be kept. */
	void drain(int bytes) throws IOException {
		if (!this.ended) {
			readNBytes(bytes);
		}
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		Meter.count(Resource.BYTES_RECEIVED, (next < 0) ? 0 : 1);
		this.ended |= next < 0;
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		Meter.count(Resource.BYTES_RECEIVED, Math.max(0, read));
		this.ended |= read < 0;
		return read;
	}

	@Override
	public void close() {
		// The exchange closes or cuts the connection.
	}

}
