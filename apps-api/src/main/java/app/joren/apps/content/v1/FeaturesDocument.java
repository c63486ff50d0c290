package app.joren.apps.content.v1;

/**
 * What an app offers its readers.
 *
 * @param search whether articles can be searched
 * @param push whether readers can be told of news
 * @param offline whether articles are kept to be read without a network
 * @param analytics whether reads are counted
 * @param popular whether the most read articles are shown
 */
public record FeaturesDocument(boolean search, boolean push, boolean offline, boolean analytics, boolean popular) {
}
