package app.joren.apps.content.v1;

/**
 * A section of an app.
 *
 * @param id its id
 * @param name its name
 * @param articles how many articles stand in it
 */
public record SectionDocument(String id, String name, int articles) {
}
