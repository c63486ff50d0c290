package app.joren.contracts.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

/**
 * A date as a site gives it. Many sites give only a day; such a day is a calendar day and
 * is never moved by a time zone.
 *
 * @param day the calendar day as written on the site
 * @param at the moment with the site's own offset, where the site gives a time
 */
public record PublicationDate(LocalDate day,
		@JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime at) {

	/** A day without a time. */
	public static PublicationDate of(LocalDate day) {
		return new PublicationDate(day, null);
	}

	/** A moment, whose day is the one written in its own offset. */
	public static PublicationDate of(OffsetDateTime at) {
		return new PublicationDate(at.toLocalDate(), at);
	}

	/** The ISO 8601 form: a day, or a moment with its offset. */
	public String iso() {
		return this.at != null ? this.at.toString() : this.day.toString();
	}

}
