package app.joren.crawler.rendition;

import java.util.concurrent.Semaphore;

import org.springframework.util.unit.DataSize;

/** Shares out what all pictures that are read at one time may take. */
final class Memory {

	private static final long MEGABYTE = DataSize.ofMegabytes(1).toBytes();

	private final int megabytes;

	private final Semaphore free;

	Memory(DataSize all) {
		this.megabytes = Math.toIntExact(Math.max(1, all.toMegabytes()));
		this.free = new Semaphore(this.megabytes, true);
	}

	/** Waits for room; who needs all of it works alone. */
	Room take(long bytes) {
		int needed = Math.toIntExact(Math.min(this.megabytes, 1 + bytes / MEGABYTE));
		this.free.acquireUninterruptibly(needed);
		return () -> this.free.release(needed);
	}

	/** What was taken, until it is closed. */
	@FunctionalInterface
	interface Room extends AutoCloseable {

		@Override
		void close();

	}

}
