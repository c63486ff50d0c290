package app.joren.crawler.visit;

import app.joren.contracts.crawler.SiteChanged;
import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/** Tells the analyzer of sites that have changed. */
@Component
class DriftQueue {

	private static final String QUEUE = "drifts";

	private final Queues queues;

	DriftQueue(Queues queues) {
		this.queues = queues;
	}

	void tell(SiteChanged fact) {
		this.queues.send(QUEUE, fact);
	}

}
