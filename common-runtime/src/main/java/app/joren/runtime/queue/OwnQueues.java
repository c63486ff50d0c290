package app.joren.runtime.queue;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The queues whose messages this service works off.
 *
 * @param own their names without the prefix of the suite
 */
@Validated
@ConfigurationProperties("joren.queues")
record OwnQueues(@NotEmpty List<String> own) {

	private static final String ORDERED = ".fifo";

	OwnQueues {
		own = List.copyOf(own);
	}

	/** The name of a queue's dead-letter queue, as the template of the state has it. */
	static String deadLetters(String queue) {
		return queue.endsWith(ORDERED) ? queue.substring(0, queue.length() - ORDERED.length()) + "-dlq" + ORDERED
				: queue + "-dlq";
	}

}
