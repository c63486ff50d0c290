package app.joren.runtime.host;

import java.time.Instant;

/**
 * The right to visit a host, until a time if it is not renewed. So the lease of a process
 * that has died ends by itself.
 *
 * @param host the host
 * @param owner who has it
 * @param until when it ends
 */
public record Lease(String host, String owner, Instant until) {

	/** The same for longer. */
	Lease until(Instant later) {
		return new Lease(this.host, this.owner, later);
	}

}
