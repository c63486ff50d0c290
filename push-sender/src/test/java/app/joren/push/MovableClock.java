package app.joren.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on, and that tests move. */
public class MovableClock extends Clock {

	private volatile Duration moved = Duration.ZERO;

	/** Moves it on. */
	public void move(Duration by) {
		this.moved = this.moved.plus(by);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.moved);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
