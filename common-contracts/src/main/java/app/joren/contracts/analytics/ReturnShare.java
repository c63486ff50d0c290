package app.joren.contracts.analytics;

/**
 * How many readers are there again some weeks after their first.
 *
 * @param week how many weeks later; 0 is the first week itself
 * @param started how many readers began long enough ago to tell
 * @param returned how many of them were there in that week
 */
public record ReturnShare(int week, long started, long returned) {
}
