package app.joren.runtime.queue;

/**
 * Stands for a message that is not what its listener takes.
 *
 * @param reason why it cannot be read
 */
record Unreadable(Throwable reason) {
}
