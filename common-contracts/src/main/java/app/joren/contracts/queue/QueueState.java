package app.joren.contracts.queue;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A queue, as far as SQS tells: its numbers are approximate.
 *
 * @param name its name without the prefix of the suite
 * @param waiting messages that can be received, or will be after their delay
 * @param inFlight messages that somebody works on
 * @param dead messages that nobody could work off
 * @param oldestDead when the oldest of those was sent
 */
public record QueueState(String name, int waiting, int inFlight, int dead, @Nullable Instant oldestDead) {
}
