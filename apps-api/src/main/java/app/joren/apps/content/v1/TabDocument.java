package app.joren.apps.content.v1;

import org.jspecify.annotations.Nullable;

/**
 * A tab of an app.
 *
 * @param kind {@code latest} (all articles), {@code section} or {@code more} (the
 * sections without a tab of their own); tabs of other kinds are to be left out
 * @param section the id of the section that it shows, if it shows one
 */
public record TabDocument(String kind, @Nullable String section) {
}
