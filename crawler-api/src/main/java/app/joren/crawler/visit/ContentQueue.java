package app.joren.crawler.visit;

import java.util.Collection;

import app.joren.contracts.apps.ContentMessage;
import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/** Tells the apps service what became of articles. */
@Component
class ContentQueue {

	private static final String QUEUE = "content";

	private final Queues queues;

	ContentQueue(Queues queues) {
		this.queues = queues;
	}

	void tell(Collection<ContentMessage> messages) {
		this.queues.sendAll(QUEUE, messages);
	}

}
