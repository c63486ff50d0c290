package app.joren.analyzer.worker;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.awspring.cloud.sqs.listener.Visibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a message from others while its work goes on, however long that takes; when the
 * worker dies, the message comes back soon.
 */
final class Heartbeat implements AutoCloseable {

	/** For how long a message stays away from others after a beat. */
	static final String SECONDS = "60";

	private static final Duration BEAT = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

	private final Visibility visibility;

	private final CountDownLatch closed = new CountDownLatch(1);

	Heartbeat(Visibility visibility) {
		this.visibility = visibility;
		Thread.ofVirtual().name("heartbeat").start(this::beat);
	}

	@Override
	public void close() {
		this.closed.countDown();
	}

	private void beat() {
		try {
			while (!this.closed.await(BEAT.toSeconds(), TimeUnit.SECONDS)) {
				prolong();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void prolong() {
		try {
			this.visibility.changeTo(Integer.parseInt(SECONDS));
		}
		catch (RuntimeException ex) {
			log.warn("A message may come back while its work goes on", ex);
		}
	}

}
