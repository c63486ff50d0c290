package app.joren.contracts.queue;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message that nobody could work off.
 *
 * @param id its id in the dead-letter queue
 * @param body as it was sent
 * @param sent when
 * @param receives how often it was received
 * @param group its message group, where the queue keeps an order
 * @param reason why the last try failed, where a worker could still say so
 */
public record DeadLetter(String id, String body, Instant sent, int receives, @Nullable String group,
		@Nullable String reason) {
}
