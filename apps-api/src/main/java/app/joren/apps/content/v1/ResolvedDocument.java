package app.joren.apps.content.v1;

/**
 * What an address of the site is in the app.
 *
 * @param kind article, section or app
 * @param id of the article, the section or the app
 */
public record ResolvedDocument(String kind, String id) {
}
