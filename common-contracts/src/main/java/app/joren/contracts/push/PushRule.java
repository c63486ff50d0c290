package app.joren.contracts.push;

import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * By which rule new articles are pushed, to readers who have chosen their sections or
 * everything.
 *
 * @param on whether they are
 * @param sections only articles of these; empty for all
 * @param dailyLimit so many pushes a day at most
 * @param zone IANA name of the time zone in which a day begins
 * @param oldestHours older articles are not pushed
 * @param burst after so many articles within the window the further ones become one push
 * @param windowMinutes the window
 */
public record PushRule(boolean on, @Size(max = 200) Set<@Size(max = 64) String> sections,
		@Min(1) @Max(100) int dailyLimit, @NotNull @Size(max = 50) String zone, @Min(1) @Max(72) int oldestHours,
		@Min(1) @Max(20) int burst, @Min(1) @Max(720) int windowMinutes) {

	public PushRule {
		sections = (sections != null) ? Set.copyOf(sections) : Set.of();
	}

	/** The rule of an app for which nobody has made one. */
	public static PushRule off() {
		return new PushRule(false, Set.of(), 10, "UTC", 6, 3, 60);
	}

}
