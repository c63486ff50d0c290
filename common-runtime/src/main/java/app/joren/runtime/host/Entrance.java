package app.joren.runtime.host;

import java.time.Instant;

/** What becomes of the wish to visit a host. */
public sealed interface Entrance {

	/**
	 * It is our turn.
	 *
	 * @param turn to be closed after the visit
	 */
	record Open(HostTurn turn) implements Entrance {
	}

	/**
	 * The host wants to be left alone.
	 *
	 * @param until when it may be asked again
	 */
	record Resting(Instant until) implements Entrance {
	}

	/** Others visit the host, for longer than we wait. */
	record Busy() implements Entrance {
	}

}
