package app.joren.local.suite;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started, to be stopped in reverse order. */
class Stopping implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Stopping.class);

	private final Deque<AutoCloseable> started = new ArrayDeque<>();

	<T extends AutoCloseable> T add(T part) {
		this.started.push(part);
		return part;
	}

	/** Stops all, whatever one of them says. */
	@Override
	public void close() {
		while (!this.started.isEmpty()) {
			close(this.started.pop());
		}
	}

	private static void close(AutoCloseable part) {
		try {
			part.close();
		}
		catch (Exception ex) {
			log.warn("A part of the suite did not stop in good order", ex);
		}
	}

}
