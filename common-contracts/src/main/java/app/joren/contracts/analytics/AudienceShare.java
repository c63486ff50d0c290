package app.joren.contracts.analytics;

/**
 * A part of the readers.
 *
 * @param name such as ios, or ios 1.4.0
 * @param readers how many there were, those of each day added
 */
public record AudienceShare(String name, long readers) {
}
