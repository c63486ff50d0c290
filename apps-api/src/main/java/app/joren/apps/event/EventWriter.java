package app.joren.apps.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes lines of many phones together, and tells each phone only when its own are kept.
 * Nothing is kept on this machine's disk, which a task of ECS loses with itself: until
 * CloudWatch has a line, the phone has it.
 */
@Component
@Profile("content")
class EventWriter implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(EventWriter.class);

	/** What the lines of one write may span (PutLogEvents). */
	private static final Duration SPAN = Duration.ofHours(24);

	private final EventStream stream;

	private final Duration linger;

	private final WaitingLines waiting;

	private final Semaphore writes;

	private volatile boolean running;

	EventWriter(EventStream stream, EventSettings settings) {
		this.stream = stream;
		this.linger = settings.linger();
		this.waiting = new WaitingLines(settings.waiting());
		this.writes = new Semaphore(settings.writes());
	}

	/** Keeps a line; the future tells whether CloudWatch took it. */
	CompletableFuture<Boolean> write(LogLine line) {
		WaitingLine waitingLine = WaitingLine.of(line);
		if (!this.running || !this.waiting.offer(waitingLine)) {
			waitingLine.kept().completeExceptionally(new EventsNotKept("Too many events are waiting"));
		}
		return waitingLine.kept();
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofPlatform().daemon().name("events").start(this::collect);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	/** After the web server, which lets phones that wait have their answers. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void collect() {
		try {
			while (this.running || !this.waiting.isEmpty()) {
				this.writes.acquire();
				List<WaitingLine> lines = this.waiting.next(this.linger);
				Thread.ofVirtual().start(() -> write(lines));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void write(List<WaitingLine> lines) {
		try {
			inSpans(lines).forEach(this::writeSpan);
		}
		finally {
			this.writes.release();
		}
	}

	private void writeSpan(List<WaitingLine> lines) {
		try {
			EventStream.Range taken = this.stream.write(lines.stream().map(WaitingLine::line).toList());
			for (int line = 0; line < lines.size(); line++) {
				lines.get(line).kept().complete(taken.has(line));
			}
		}
		catch (RuntimeException ex) {
			log.warn("{} events could not be kept: {}", lines.size(), ex.getMessage());
			EventsNotKept problem = new EventsNotKept("CloudWatch does not take events", ex);
			lines.forEach((line) -> line.kept().completeExceptionally(problem));
		}
	}

	/** In the order of their times, and parted where a span would be too long. */
	static List<List<WaitingLine>> inSpans(List<WaitingLine> lines) {
		List<List<WaitingLine>> spans = new ArrayList<>();
		long end = Long.MIN_VALUE;
		for (WaitingLine line : inOrder(lines)) {
			if (line.line().timestamp() >= end) {
				spans.add(new ArrayList<>());
				end = line.line().timestamp() + SPAN.toMillis();
			}
			spans.getLast().add(line);
		}
		return spans;
	}

	private static List<WaitingLine> inOrder(List<WaitingLine> lines) {
		return lines.stream().sorted(Comparator.comparingLong((one) -> one.line().timestamp())).toList();
	}

}
