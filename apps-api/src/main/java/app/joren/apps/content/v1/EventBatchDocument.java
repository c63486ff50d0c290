package app.joren.apps.content.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an app tells of its reader.
 *
 * @param install what the phone calls itself, a random text of 16 to 64 letters, digits,
 * hyphens and underscores that it makes anew with each month; only with consent
 * @param platform ios, android or web
 * @param appVersion such as 1.4.0
 * @param consent whether the reader has agreed to be counted as one
 * @param cohort the Monday of the week in which the app was first opened, such as
 * 2026-11-30; only with consent
 * @param sent when this is sent, by the phone's clock
 * @param events at most 500
 */
public record EventBatchDocument(@Nullable String install, String platform, @Nullable String appVersion,
		boolean consent, @Nullable LocalDate cohort, Instant sent, List<EventDocument> events) {
}
