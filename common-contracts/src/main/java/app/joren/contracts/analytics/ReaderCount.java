package app.joren.contracts.analytics;

/**
 * The readers of a time.
 *
 * @param period what it is called
 * @param readers how many
 */
public record ReaderCount(String period, long readers) {
}
