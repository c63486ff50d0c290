package app.joren.bench.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Bodies of objects, one after the other in a file that is gone with the process. */
final class Bodies {

	private final FileChannel file;

	private final AtomicLong end = new AtomicLong();

	Bodies() {
		try {
			Path path = Files.createTempFile("objects", ".bin");
			this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
					StandardOpenOption.DELETE_ON_CLOSE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps a body; tells where it begins. */
	long keep(byte[] body) {
		try {
			long begin = this.end.getAndAdd(body.length);
			ByteBuffer left = ByteBuffer.wrap(body);
			while (left.hasRemaining()) {
				this.file.write(left, begin + left.position());
			}
			return begin;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] read(long begin, int length) {
		try {
			ByteBuffer body = ByteBuffer.allocate(length);
			while (body.hasRemaining() && this.file.read(body, begin + body.position()) >= 0) {
				// Until all is read.
			}
			return body.array();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
