package app.joren.crawler.crawl;

import java.util.UUID;

import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/** The queue of slices. */
@Component
public class Visits {

	/** Its name without the prefix. */
	public static final String QUEUE = "visits.fifo";

	private final Queues queues;

	Visits(Queues queues) {
		this.queues = queues;
	}

	/** Puts a slice there that may have been there a moment ago, and is lost. */
	public void addAgain(VisitSite visit) {
		this.queues.send(QUEUE, visit, visit.host(), UUID.randomUUID().toString());
	}

	/** Puts a slice behind the others of its host. */
	public void add(VisitSite visit) {
		this.queues.send(QUEUE, visit, visit.host(), visit.deduplicationId());
	}

}
