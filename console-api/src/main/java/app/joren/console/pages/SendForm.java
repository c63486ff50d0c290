package app.joren.console.pages;

import java.time.LocalDateTime;
import java.time.ZoneId;

import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.push.SendTime;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * When a person has a campaign sent.
 *
 * @param when {@code now}, {@code at} or {@code local}
 * @param at by the clock of this machine
 * @param local by the clocks of the readers
 */
record SendForm(String when, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime at,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime local) {

	SendTime time() {
		return switch (this.when) {
			case "at" -> new SendTime.At(given(this.at).atZone(ZoneId.systemDefault()).toInstant());
			case "local" -> new SendTime.LocalHour(given(this.local));
			default -> new SendTime.Now();
		};
	}

	private static LocalDateTime given(@Nullable LocalDateTime time) {
		if (time == null) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "No time was given.", "Give a day and a time.");
		}
		return time;
	}

}
