package app.joren.runtime.queue;

import java.util.List;

import app.joren.contracts.queue.DeadLetter;
import app.joren.contracts.queue.QueueState;
import app.joren.contracts.queue.QueuesApi;
import app.joren.contracts.queue.Redriven;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door to a service's own queues, for the console. */
@RestController
class QueuesController implements QueuesApi {

	private final DeadLetters deadLetters;

	QueuesController(DeadLetters deadLetters) {
		this.deadLetters = deadLetters;
	}

	@Override
	public List<QueueState> queues() {
		return this.deadLetters.queues();
	}

	@Override
	public List<DeadLetter> deadLetters(String queue) {
		return this.deadLetters.of(queue);
	}

	@Override
	public Redriven redrive(String queue) {
		return this.deadLetters.redriveAll(queue);
	}

	@Override
	public Redriven redrive(String queue, String id) {
		return this.deadLetters.redrive(queue, id);
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(String queue, String id) {
		this.deadLetters.delete(queue, id);
	}

}
