package app.joren.apps.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The lines that wait to be written. One thread alone takes them out, as many at a time
 * as one write may have.
 */
final class WaitingLines {

	/** What one write may have (PutLogEvents). */
	static final int MOST_BYTES = 1_048_576;

	static final int MOST_LINES = 10_000;

	private static final Duration IDLE = Duration.ofMillis(100);

	private final BlockingQueue<WaitingLine> queue;

	private @Nullable WaitingLine left;

	WaitingLines(int most) {
		this.queue = new ArrayBlockingQueue<>(most);
	}

	/** Adds a line, if there is room. */
	boolean offer(WaitingLine line) {
		return this.queue.offer(line);
	}

	boolean isEmpty() {
		return this.queue.isEmpty() && this.left == null;
	}

	/**
	 * The lines of the next write, in the order in which they came; none if none came.
	 * @param linger for how long after the first others are waited for
	 */
	List<WaitingLine> next(Duration linger) throws InterruptedException {
		List<WaitingLine> lines = new ArrayList<>();
		WaitingLine line = first();
		long end = System.nanoTime() + linger.toNanos();
		for (int bytes = 0; line != null && lines.size() < MOST_LINES; line = within(end)) {
			bytes += line.line().size();
			if (bytes > MOST_BYTES) {
				break;
			}
			lines.add(line);
		}
		this.left = line;
		return lines;
	}

	private @Nullable WaitingLine first() throws InterruptedException {
		return (this.left != null) ? this.left : this.queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
	}

	private @Nullable WaitingLine within(long end) throws InterruptedException {
		return this.queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
	}

}
