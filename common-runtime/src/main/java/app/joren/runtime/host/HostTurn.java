package app.joren.runtime.host;

import java.time.Duration;

/** The right of one visit to ask a host; while it lasts nobody else does. */
public interface HostTurn extends AutoCloseable {

	/**
	 * Waits until the host may be asked.
	 * @param delay since the last request to it
	 * @throws InterruptedException when the waiting was ended from outside
	 */
	void await(Duration delay) throws InterruptedException;

	/** The host has been asked just now. */
	void asked();

	/**
	 * The host wants to be left alone.
	 * @param wish for how long, which is followed within a bound; it may be longer
	 */
	void rest(Duration wish);

	/** The host has answered well. */
	void answered();

	/** How long the host is still left alone. */
	Duration left();

	@Override
	void close();

}
