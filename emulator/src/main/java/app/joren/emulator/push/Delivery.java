package app.joren.emulator.push;

import java.time.Duration;
import java.time.Instant;

/**
 * How one push went.
 *
 * @param messageId SNS's name for it
 * @param application through which it went
 * @param endpoint to which
 * @param token that the endpoint had then
 * @param fate what became of it
 * @param accepted when SNS took it
 * @param dwell how long SNS had it
 */
record Delivery(String messageId, Application application, Endpoint endpoint, String token, Fate fate, Instant accepted,
		Duration dwell) {

	Instant ended() {
		return this.accepted.plus(this.dwell);
	}

	/** The log group that it is written to. */
	String logGroup() {
		String[] parts = this.application.arn().split(":");
		String group = "sns/%s/%s/%s".formatted(parts[3], parts[4], parts[5]);
		return this.fate.isDeath() ? group + "/Failure" : group;
	}

}
