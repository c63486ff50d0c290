package app.joren.runtime.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception when more comes out of it than was agreed. */
final class LimitedStream extends FilterInputStream {

	private final long limit;

	private long count;

	LimitedStream(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count((next < 0) ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		count(Math.max(0, read));
		return read;
	}

	/**
	 * Keeps a buffer from reading on into an exception that would cost it what it has.
	 */
	@Override
	public int available() {
		return 0;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void count(int read) throws BodyTooLarge {
		this.count += read;
		if (this.count > this.limit) {
			throw new BodyTooLarge(this.limit);
		}
	}

}
