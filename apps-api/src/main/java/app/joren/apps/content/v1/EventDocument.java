package app.joren.apps.content.v1;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader did.
 *
 * @param id the same each time the event is sent
 * @param type open, screen, read, push_received, push_opened, share or search
 * @param at when, by the phone's clock
 * @param screen the screen, in small letters, digits and underscores; needed by screen
 * @param articleId needed by read and share
 * @param section the id of the section where the article was found, if it was in one
 * @param pushId needed by push_received and push_opened
 * @param seconds how long an article was on the screen, up to a day
 * @param depth how far down it was read, from 0 to 1
 * @param results how many articles a search found; what was searched for is never sent
 */
public record EventDocument(UUID id, String type, Instant at, @Nullable String screen, @Nullable String articleId,
		@Nullable String section, @Nullable String pushId, @Nullable Double seconds, @Nullable Double depth,
		@Nullable Integer results) {
}
