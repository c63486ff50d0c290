package app.joren.contracts.review;

/**
 * A node of a page.
 *
 * @param node its place in the document as counted from the root, for example
 * {@code 1.0.2}; the picture of the page has the same
 * @param path a CSS path that a person can read
 * @param text its first words, or its markup where it has no words
 */
public record Place(String node, String path, String text) {
}
