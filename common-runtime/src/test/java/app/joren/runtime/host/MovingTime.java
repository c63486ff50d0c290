package app.joren.runtime.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still unless somebody waits. */
public final class MovingTime extends Clock {

	private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");

	private volatile Instant now = START;

	/** Lets time pass. */
	public void move(Duration duration) {
		this.now = this.now.plus(duration);
	}

	/** How much time has passed. */
	public Duration passed() {
		return Duration.between(START, this.now);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
