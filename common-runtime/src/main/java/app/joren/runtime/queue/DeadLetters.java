package app.joren.runtime.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import app.joren.contracts.queue.DeadLetter;
import app.joren.contracts.queue.QueueState;
import app.joren.contracts.queue.Redriven;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import static java.util.stream.Collectors.partitioningBy;

/**
 * The messages of this service's queues that nobody could work off. SQS shows messages
 * only to who receives them, so to look at them is to hold them for a moment.
 */
public final class DeadLetters {

	private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

	private static final int SHOWN = 100;

	private static final int SEARCHED = 1000;

	/** For how long they are held at most, should this process die meanwhile. */
	private static final int HELD_SECONDS = 20;

	private final QueueClient queues;

	private final OwnQueues own;

	private final Clock clock;

	DeadLetters(QueueClient queues, OwnQueues own, Clock clock) {
		this.queues = queues;
		this.own = own;
		this.clock = clock;
	}

	/** How full the queues are. */
	public List<QueueState> queues() {
		return this.own.own().stream().map(this::state).toList();
	}

	/** A queue's dead letters, the oldest first. */
	public List<DeadLetter> of(String queue) {
		return look(known(queue)).stream()
			.map(DeadLetters::letter)
			.sorted(Comparator.comparing(DeadLetter::sent))
			.toList();
	}

	/**
	 * Puts all dead letters back into their queue. One that dies again while this goes on
	 * is not moved a second time.
	 */
	public Redriven redriveAll(String queue) {
		String dead = OwnQueues.deadLetters(known(queue));
		if (this.queues.startMoving(dead)) {
			log.info("SQS moves all dead letters of {} back", queue);
			return new Redriven(0, true);
		}
		Instant begun = this.clock.instant();
		List<Message> held = new ArrayList<>();
		int moved = 0;
		List<Message> some = this.queues.receive(dead, HELD_SECONDS);
		while (!some.isEmpty()) {
			Map<Boolean, List<Message>> old = some.stream().collect(partitioningBy((one) -> sent(one).isBefore(begun)));
			old.getOrDefault(true, List.of()).forEach((message) -> putBack(queue, message));
			moved += old.getOrDefault(true, List.of()).size();
			held.addAll(old.getOrDefault(false, List.of()));
			some = this.queues.receive(dead, HELD_SECONDS);
		}
		this.queues.release(dead, held);
		log.info("{} dead letters of {} were put back", moved, queue);
		return new Redriven(moved, false);
	}

	/** Puts one dead letter back into its queue. */
	public Redriven redrive(String queue, String id) {
		boolean found = withOne(known(queue), id, (message) -> putBack(queue, message));
		log.info("Dead letter {} of {} was put back: {}", id, queue, found);
		return new Redriven(found ? 1 : 0, false);
	}

	/** Removes a dead letter for good. */
	public void delete(String queue, String id) {
		String dead = OwnQueues.deadLetters(known(queue));
		boolean found = withOne(queue, id, (message) -> this.queues.delete(dead, message));
		log.info("Dead letter {} of {} was deleted: {}", id, queue, found);
	}

	/** One that is sent and then not deleted comes twice, which its listener bears. */
	private void putBack(String queue, Message message) {
		this.queues.sendAgain(queue, message);
		this.queues.delete(OwnQueues.deadLetters(queue), message);
	}

	private QueueState state(String queue) {
		Map<QueueAttributeName, String> live = this.queues.attributes(queue);
		Map<QueueAttributeName, String> dead = this.queues.attributes(OwnQueues.deadLetters(queue));
		int waiting = number(live, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)
				+ number(live, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);
		int lost = number(dead, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)
				+ number(dead, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
		Optional<Instant> oldest = (lost == 0) ? Optional.empty()
				: look(queue).stream().map(DeadLetters::sent).min(Comparator.naturalOrder());
		return new QueueState(queue, waiting,
				number(live, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE), lost, oldest.orElse(null));
	}

	private List<Message> look(String queue) {
		String dead = OwnQueues.deadLetters(queue);
		List<Message> held = hold(dead, SHOWN);
		this.queues.release(dead, held);
		return held;
	}

	private boolean withOne(String queue, String id, Consumer<Message> work) {
		String dead = OwnQueues.deadLetters(queue);
		Map<Boolean, List<Message>> held = hold(dead, SEARCHED).stream()
			.collect(partitioningBy((message) -> message.messageId().equals(id)));
		List<Message> chosen = held.getOrDefault(true, List.of());
		chosen.forEach(work);
		this.queues.release(dead, held.getOrDefault(false, List.of()));
		return !chosen.isEmpty();
	}

	private List<Message> hold(String dead, int most) {
		List<Message> held = new ArrayList<>();
		List<Message> some = this.queues.receive(dead, HELD_SECONDS);
		while (!some.isEmpty()) {
			held.addAll(some);
			some = (held.size() < most) ? this.queues.receive(dead, HELD_SECONDS) : List.of();
		}
		return held;
	}

	private String known(String queue) {
		if (!this.own.own().contains(queue)) {
			throw ProblemException.notFound("There is no queue '" + queue + "' here.");
		}
		return queue;
	}

	private static DeadLetter letter(Message message) {
		Map<MessageSystemAttributeName, String> attributes = message.attributes();
		return new DeadLetter(message.messageId(), message.body(), sent(message),
				DeathNotes.receives(message.messageAttributes())
					.orElseGet(() -> Integer
						.parseInt(attributes.getOrDefault(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "0"))),
				attributes.get(MessageSystemAttributeName.MESSAGE_GROUP_ID),
				DeathNotes.reason(message.messageAttributes()).orElse(null));
	}

	private static Instant sent(Message message) {
		return Instant.ofEpochMilli(
				Long.parseLong(message.attributes().getOrDefault(MessageSystemAttributeName.SENT_TIMESTAMP, "0")));
	}

	private static int number(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
		return Integer.parseInt(attributes.getOrDefault(name, "0"));
	}

}
