package app.joren.crawler.crawl;

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

	/** Puts a slice behind the others of its host. */
	public void add(VisitSite visit) {
		this.queues.send(QUEUE, visit, visit.host(), visit.deduplicationId());
	}

}
