package app.joren.contracts.definition;

/**
 * What the site shows, as if it were a page, for an address that it does not have.
 *
 * @param title the page's title
 * @param text how its text begins, without menus
 */
public record MissingPage(String title, String text) {
}
