package app.joren.crawler.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import app.joren.crawler.crawl.SliceSettings;
import io.awspring.cloud.sqs.listener.Visibility;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps messages invisible while they are worked on. The time is short, so that the work
 * of a worker that has died comes back in seconds.
 */
@Component
@Profile("worker")
class Heartbeats implements AutoCloseable {

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeats").factory());

	private final Duration visibility;

	Heartbeats(SliceSettings settings) {
		this.visibility = settings.visibility();
	}

	Heartbeat start(Visibility message) {
		long pause = this.visibility.toMillis() / 3;
		int seconds = Math.toIntExact(Math.max(1, this.visibility.toSeconds()));
		ScheduledFuture<?> beats = this.timer.scheduleWithFixedDelay(() -> message.changeToAsync(seconds), pause, pause,
				TimeUnit.MILLISECONDS);
		return () -> beats.cancel(false);
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

	/** Beats until it is closed. */
	@FunctionalInterface
	interface Heartbeat extends AutoCloseable {

		@Override
		void close();

	}

}
