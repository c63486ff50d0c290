package app.joren.crawler.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import app.joren.contracts.console.HooksApi;
import app.joren.contracts.crawler.Crawl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the console how crawls go on: now and then while they run, and always their end.
 * A console that does not listen does not hold up a crawl.
 */
@Component
public class Reports {

	private static final Logger log = LoggerFactory.getLogger(Reports.class);

	private static final int TRIES = 3;

	private final HooksApi console;

	private final SliceSettings settings;

	private final Clock clock;

	private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

	Reports(HooksApi console, SliceSettings settings, Clock clock) {
		this.console = console;
		this.settings = settings;
		this.clock = clock;
	}

	/** A crawl went on, or ended. */
	public void tell(Crawl crawl) {
		Line line = this.lines.computeIfAbsent(crawl.id(), (id) -> new Line());
		if (crawl.state().ended()) {
			this.lines.remove(crawl.id());
			line.end(crawl);
		}
		else if (line.isDue()) {
			Thread.ofVirtual().name("report").start(() -> line.goOn(crawl));
		}
	}

	private boolean send(Crawl crawl) {
		try {
			this.console.crawlChanged(crawl);
			return true;
		}
		catch (RuntimeException ex) {
			log.debug("The console does not take reports: {}", ex.getMessage());
			return false;
		}
	}

	/** The reports about one crawl, one after the other, of which the end is the last. */
	private final class Line {

		private Instant last = Instant.MIN;

		private boolean ended;

		boolean isDue() {
			Instant now = Reports.this.clock.instant();
			boolean due = this.last.equals(Instant.MIN)
					|| Duration.between(this.last, now).compareTo(Reports.this.settings.reports()) >= 0;
			this.last = due ? now : this.last;
			return due;
		}

		synchronized void goOn(Crawl crawl) {
			if (!this.ended) {
				send(crawl);
			}
		}

		synchronized void end(Crawl crawl) {
			this.ended = true;
			for (int tries = 0; tries < TRIES; tries++) {
				if (send(crawl)) {
					return;
				}
			}
			log.warn("The console was not told that crawl {} has ended", crawl.id());
		}

	}

}
