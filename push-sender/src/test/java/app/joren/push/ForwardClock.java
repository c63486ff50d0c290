package app.joren.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the machine, which tests put forward. */
public class ForwardClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	/** Puts it forward. */
	public void forward(Duration duration) {
		this.ahead = this.ahead.plus(duration);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

}
