package app.joren.runtime.robots;

import java.time.Instant;
import java.util.Objects;

import app.joren.runtime.fetch.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a robots.txt file, as it is kept and shared.
 *
 * @param file its text; empty where there is none, absent while it cannot be reached
 * @param failure why it cannot be reached
 * @param until when it is to be asked for again
 * @param failures how often in a row it could not be reached
 * @param failing since when it cannot be reached
 */
public record RobotsCopy(byte @Nullable [] file, @Nullable Refusal failure, Instant until, int failures,
		@Nullable Instant failing) {

	/**
	 * What the file allows us; nothing while it cannot be reached (RFC 9309, 2.3.1.4).
	 */
	public RobotsRules rules() {
		if (this.file != null) {
			return RobotsRules.parse(this.file);
		}
		return RobotsRules.nothing(Objects.requireNonNull(this.failure), this.until);
	}

}
