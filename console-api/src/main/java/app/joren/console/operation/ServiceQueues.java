package app.joren.console.operation;

import java.util.List;

import app.joren.console.conversion.ServiceCalls;
import app.joren.contracts.queue.DeadLetter;
import app.joren.contracts.queue.QueueState;
import app.joren.contracts.queue.QueuesApi;
import app.joren.contracts.queue.Redriven;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/**
 * The queues of all services, each asked of its own service. Whoever changes something is
 * named in the log.
 */
@Component
public class ServiceQueues {

	private static final Logger log = LoggerFactory.getLogger(ServiceQueues.class);

	private static final List<String> SERVICES = List.of("analyzer", "crawler", "apps", "push");

	private final HttpServiceProxyRegistry services;

	ServiceQueues(HttpServiceProxyRegistry services) {
		this.services = services;
	}

	/** What each service tells of its queues. */
	public List<OfService> all() {
		return SERVICES.stream().map(this::of).toList();
	}

	/** One queue. */
	public QueueState queue(String service, String queue) {
		return ServiceCalls.answer(() -> service(service).queues())
			.stream()
			.filter((state) -> state.name().equals(queue))
			.findFirst()
			.orElseThrow(() -> ProblemException.notFound("There is no queue '" + queue + "'."));
	}

	/** A queue's dead letters, the oldest first. */
	public List<DeadLetter> deadLetters(String service, String queue) {
		return ServiceCalls.answer(() -> service(service).deadLetters(queue));
	}

	/** One dead letter. */
	public DeadLetter deadLetter(String service, String queue, String id) {
		return deadLetters(service, queue).stream()
			.filter((letter) -> letter.id().equals(id))
			.findFirst()
			.orElseThrow(() -> ProblemException.notFound("This message is not among the dead letters any more."));
	}

	/** Has all dead letters of a queue worked on again. */
	public Redriven redrive(String service, String queue, String person) {
		log.info("{} puts all dead letters of {} of {} back", person, queue, service);
		return ServiceCalls.answer(() -> service(service).redrive(queue));
	}

	/** Has one dead letter worked on again. */
	public Redriven redrive(String service, String queue, String id, String person) {
		log.info("{} puts dead letter {} of {} of {} back", person, id, queue, service);
		return ServiceCalls.answer(() -> service(service).redrive(queue, id));
	}

	/** Removes a dead letter for good. */
	public void delete(String service, String queue, String id, String person) {
		log.info("{} deletes dead letter {} of {} of {}", person, id, queue, service);
		ServiceCalls.answer(() -> {
			service(service).delete(queue, id);
			return true;
		});
	}

	private OfService of(String service) {
		try {
			return new OfService(service, ServiceCalls.answer(() -> service(service).queues()), true);
		}
		catch (ProblemException ex) {
			return new OfService(service, List.of(), false);
		}
	}

	private QueuesApi service(String name) {
		if (!SERVICES.contains(name)) {
			throw ProblemException.notFound("There is no service '" + name + "'.");
		}
		return this.services.getClient(name, QueuesApi.class);
	}

	/**
	 * The queues of one service.
	 *
	 * @param service its name
	 * @param queues what it tells
	 * @param answers whether it tells anything
	 */
	public record OfService(String service, List<QueueState> queues, boolean answers) {
	}

}
