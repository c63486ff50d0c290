package app.joren.crawler.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import app.joren.crawler.crawl.SliceSettings;
import app.joren.crawler.crawl.VisitSite;
import app.joren.crawler.crawl.Visits;
import io.awspring.cloud.sqs.listener.Visibility;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets crawls wait for their sites. A FIFO queue has no delay for one message, so the
 * message is hidden, and its group, the host, waits with it. A message that comes back is
 * sent anew in its place: so it never gets old, its deliveries stay few however long the
 * site wants to be left alone, and what else waits in its group, such as a remake, which
 * asks no site, has its turn in between.
 */
@Component
@Profile("worker")
class Waiting {

	private final Visits visits;

	private final SliceSettings settings;

	private final Clock clock;

	Waiting(Visits visits, SliceSettings settings, Clock clock) {
		this.visits = visits;
		this.settings = settings;
		this.clock = clock;
	}

	/** Hides a message; false if another was sent in its place. */
	boolean hide(VisitSite visit, Visibility message, int deliveries, Instant until) {
		if (deliveries > 1) {
			this.visits.add(visit.later());
			return false;
		}
		Duration left = Duration.between(this.clock.instant(), until);
		Duration hidden = (left.compareTo(this.settings.pause()) > 0) ? this.settings.pause() : left;
		message.changeTo(Math.toIntExact(Math.max(1, hidden.plusMillis(999).toSeconds())));
		return true;
	}

}
