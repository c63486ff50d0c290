package app.joren.contracts.apps;

import java.time.Instant;

/**
 * An app.
 *
 * @param id its id
 * @param settings what a person decided
 * @param articles how many articles it has
 * @param changed when its settings or articles last changed
 */
public record App(String id, AppSettings settings, int articles, Instant changed) {
}
