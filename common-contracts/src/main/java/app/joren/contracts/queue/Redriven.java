package app.joren.contracts.queue;

/**
 * What became of dead letters that were to be worked on again.
 *
 * @param moved how many were put into their queue
 * @param going whether SQS itself goes on with moving them
 */
public record Redriven(int moved, boolean going) {
}
