package app.joren.analyzer.definition;

import app.joren.contracts.crawler.StartRemake;
import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/** Has apps' articles made again, since their definition is another. */
@Component
public class Remakes {

	private static final String QUEUE = "remakes";

	/** Whatever version is followed when it begins. */
	private static final int ACTIVE = 0;

	private final Queues queues;

	Remakes(Queues queues) {
		this.queues = queues;
	}

	/** Asks for an app's articles; the same id twice does so once. */
	public void ask(String appId, String id) {
		this.queues.send(QUEUE, new StartRemake(appId, id, ACTIVE));
	}

}
