package app.joren.apps.content.v1;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A date as the site gives it.
 *
 * @param day the calendar day, which no time zone moves
 * @param at the moment, where the site gives a time
 */
public record DateDocument(LocalDate day, @Nullable OffsetDateTime at) {
}
