package app.joren.contracts.analytics;

import java.time.LocalDate;

/**
 * What became of a push.
 *
 * @param pushId the push
 * @param first the first day on which a phone told of it
 * @param received on how many phones it arrived
 * @param opened on how many it was opened
 */
public record PushFigures(String pushId, LocalDate first, long received, long opened) {
}
