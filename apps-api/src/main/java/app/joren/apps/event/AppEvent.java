package app.joren.apps.event;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader did.
 *
 * @param id made by the phone, the same each time it sends the event
 * @param type what it was
 * @param at when, by our clock
 * @param screen the screen that was shown
 * @param articleId the article that was read or passed on
 * @param section where the article was found
 * @param pushId the push
 * @param seconds how long it was read
 * @param depth how far down, between 0 and 1
 * @param results how many a search found
 */
public record AppEvent(UUID id, EventType type, Instant at, @Nullable String screen, @Nullable String articleId,
		@Nullable String section, @Nullable String pushId, @Nullable Double seconds, @Nullable Double depth,
		@Nullable Integer results) {
}
