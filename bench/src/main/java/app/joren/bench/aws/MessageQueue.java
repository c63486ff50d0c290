package app.joren.bench.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A queue, in whose groups one message follows the other. Deduplication lasts for five
 * minutes.
 */
final class MessageQueue {

	private static final long DEDUPLICATION = 300_000;

	/** What comes back by itself is noticed so soon. */
	private static final long LOOK = 100;

	private final Map<String, QueueMessage> messages = new LinkedHashMap<>();

	private final Map<String, Sent> sent = new HashMap<>();

	private final int mostReceives;

	private final @Nullable MessageQueue deadLetters;

	private volatile long visibility;

	/**
	 * An empty queue.
	 * @param visibility in milliseconds
	 * @param mostReceives before a message goes to the dead letters
	 * @param deadLetters where it goes, if anywhere
	 */
	MessageQueue(long visibility, int mostReceives, @Nullable MessageQueue deadLetters) {
		this.visibility = visibility;
		this.mostReceives = mostReceives;
		this.deadLetters = deadLetters;
	}

	void visibility(long millis) {
		this.visibility = millis;
	}

	long visibility() {
		return this.visibility;
	}

	synchronized Map<String, Object> send(JsonNode request) {
		long now = System.currentTimeMillis();
		QueueMessage message = new QueueMessage(request, now);
		if (!message.deduplication().isEmpty()) {
			this.sent.values().removeIf((sent) -> sent.at() < now - DEDUPLICATION);
			Sent known = this.sent.putIfAbsent(message.deduplication(), new Sent(message, now));
			if (known != null) {
				return known.message().sent();
			}
		}
		add(message);
		return message.sent();
	}

	private synchronized void add(QueueMessage message) {
		this.messages.put(message.id(), message);
		notifyAll();
	}

	/** Takes messages, and waits for one if there are none. */
	synchronized List<Map<String, Object>> receive(int most, long wait, long hidden) throws InterruptedException {
		long end = System.currentTimeMillis() + wait;
		List<Map<String, Object>> taken = take(most, hidden);
		while (taken.isEmpty() && System.currentTimeMillis() < end) {
			wait(LOOK);
			taken = take(most, hidden);
		}
		return taken;
	}

	private List<Map<String, Object>> take(int most, long hidden) {
		long now = System.currentTimeMillis();
		List<Map<String, Object>> taken = new ArrayList<>();
		Set<String> blocked = new HashSet<>();
		Iterator<QueueMessage> all = this.messages.values().iterator();
		while (all.hasNext() && taken.size() < most) {
			QueueMessage message = all.next();
			if (blocked.contains(message.group())) {
				continue;
			}
			if (!message.isVisible(now)) {
				block(message, blocked);
			}
			else if (this.deadLetters != null && message.receives() >= this.mostReceives) {
				all.remove();
				message.hide(now);
				this.deadLetters.add(message);
			}
			else {
				taken.add(message.receive(now + hidden));
			}
		}
		return taken;
	}

	private static void block(QueueMessage message, Set<String> blocked) {
		if (!message.group().isEmpty()) {
			blocked.add(message.group());
		}
	}

	synchronized void delete(String receipt) {
		this.messages.computeIfPresent(QueueMessage.id(receipt),
				(_, message) -> message.isHeldBy(receipt) ? null : message);
		notifyAll();
	}

	synchronized void hide(String receipt, long millis) {
		long until = System.currentTimeMillis() + millis;
		QueueMessage message = this.messages.get(QueueMessage.id(receipt));
		if (message != null && message.isHeldBy(receipt)) {
			message.hide(until);
		}
		notifyAll();
	}

	/** How many wait, are being worked on, and are to come. */
	synchronized Map<String, String> amounts() {
		long now = System.currentTimeMillis();
		long delayed = this.messages.values().stream().filter((message) -> message.isDelayed(now)).count();
		long visible = this.messages.values().stream().filter((message) -> message.isVisible(now)).count();
		return Map.of("ApproximateNumberOfMessages", Long.toString(visible), "ApproximateNumberOfMessagesDelayed",
				Long.toString(delayed), "ApproximateNumberOfMessagesNotVisible",
				Long.toString(this.messages.size() - visible - delayed));
	}

	/**
	 * A message that has been sent.
	 *
	 * @param message as it was
	 * @param at in milliseconds
	 */
	private record Sent(QueueMessage message, long at) {
	}

}
