package app.joren.extraction.template;

/**
 * A CSS selector with how likely it is to outlive changes of the site.
 *
 * @param css what is written into the definition
 * @param sturdiness between 0 and 1
 */
public record SturdySelector(String css, double sturdiness) {
}
