package app.joren.contracts.analytics;

/**
 * How something was read.
 *
 * @param id of the article or section
 * @param name its title or name; its id if it is gone
 * @param reads how often
 * @param readers by how many readers, those of each day added
 * @param seconds how long on average
 * @param depth how far down on average, from 0 to 1
 */
public record ReadFigures(String id, String name, long reads, long readers, double seconds, double depth) {
}
