package app.joren.runtime;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again for what is due. */
public final class Loop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Loop.class);

	private final String name;

	private final Look look;

	private final Duration pace;

	private volatile boolean running;

	private ScheduledExecutorService timer;

	/**
	 * A loop.
	 * @param name of what it does
	 * @param look does what is due, and tells how much that was
	 * @param pace the pause between two looks
	 */
	public Loop(String name, Look look, Duration pace) {
		this.name = name;
		this.look = look;
		this.pace = pace;
		this.timer = timer();
	}

	@Override
	public void start() {
		this.timer = timer();
		this.timer.scheduleWithFixedDelay(this::look, this.pace.toMillis(), this.pace.toMillis(),
				TimeUnit.MILLISECONDS);
		this.running = true;
	}

	/** What it was about to do, the next look does, here or elsewhere. */
	@Override
	public void stop() {
		this.running = false;
		this.timer.shutdownNow();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * An exception would end the loop. At the service's own end what is under way is
	 * broken off.
	 */
	private void look() {
		try {
			int done = this.look.doWhatIsDue();
			if (done > 0) {
				log.info("Of what was due, {} {} were started", done, this.name);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			if (this.running) {
				log.error("Of what is due, {} could not be started", this.name, ex);
			}
		}
	}

	private ScheduledExecutorService timer() {
		return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(this.name).factory());
	}

	/** Does what is due. */
	@FunctionalInterface
	public interface Look {

		int doWhatIsDue() throws InterruptedException;

	}

}
