package app.joren.crawler.scheduler;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import app.joren.crawler.schedule.ScheduleSettings;
import app.joren.crawler.schedule.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Looks again and again for crawls that are due. */
@Component
@Profile("scheduler")
class ScheduleLoop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ScheduleLoop.class);

	private final Scheduler scheduler;

	private final Duration pace;

	private volatile boolean running;

	private ScheduledExecutorService timer = timer();

	ScheduleLoop(Scheduler scheduler, ScheduleSettings settings) {
		this.scheduler = scheduler;
		this.pace = settings.pace();
	}

	@Override
	public void start() {
		this.timer = timer();
		this.timer.scheduleWithFixedDelay(this::look, this.pace.toMillis(), this.pace.toMillis(),
				TimeUnit.MILLISECONDS);
		this.running = true;
	}

	/** What it was about to start, the next look starts, here or elsewhere. */
	@Override
	public void stop() {
		this.timer.shutdownNow();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** An exception would end the loop. */
	private void look() {
		try {
			int started = this.scheduler.startDue();
			if (started > 0) {
				log.info("Started {} crawls that were due", started);
			}
		}
		catch (RuntimeException ex) {
			log.error("What is due could not be started", ex);
		}
	}

	private static ScheduledExecutorService timer() {
		return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("schedule").factory());
	}

}
