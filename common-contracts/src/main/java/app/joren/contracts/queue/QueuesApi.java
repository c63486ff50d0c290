package app.joren.contracts.queue;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The queues whose messages a service works off, each service for its own. */
@HttpExchange("/v1/queues")
public interface QueuesApi {

	/** How full they are. */
	@GetExchange
	List<QueueState> queues();

	/** A queue's dead letters, the oldest first, at most 100. */
	@GetExchange("/{queue}/dead-letters")
	List<DeadLetter> deadLetters(@PathVariable String queue);

	/** Puts all dead letters back into their queue. */
	@PostExchange("/{queue}/redrive")
	Redriven redrive(@PathVariable String queue);

	/** Puts one dead letter back into its queue; twice is as once. */
	@PostExchange("/{queue}/dead-letters/{id}/redrive")
	Redriven redrive(@PathVariable String queue, @PathVariable String id);

	/** Removes a dead letter for good. */
	@DeleteExchange("/{queue}/dead-letters/{id}")
	void delete(@PathVariable String queue, @PathVariable String id);

}
