package app.joren.contracts.analyzer;

import java.time.Instant;

/**
 * A version of an app's definition.
 *
 * @param version counted from 1
 * @param saved when
 * @param origin who wrote it, for example {@code analysis} or {@code person}
 */
public record DefinitionVersion(int version, Instant saved, String origin) {
}
