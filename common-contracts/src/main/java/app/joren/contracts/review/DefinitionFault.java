package app.joren.contracts.review;

/**
 * Something wrong with a definition as JSON.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param fault what
 */
public record DefinitionFault(String pointer, String fault) {
}
