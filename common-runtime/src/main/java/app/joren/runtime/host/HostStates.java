package app.joren.runtime.host;

import java.time.Instant;
import java.util.Optional;

/**
 * The states of hosts, and who visits them: shared by all processes whose visits must not
 * meet. Every change is conditional on the lease.
 */
public interface HostStates {

	/**
	 * Takes a host, if it is free or its lease has ended. Where the last owner has not
	 * left it, its lease's end counts as the time of the last request.
	 * @param lease as it is to be
	 * @param now the time
	 * @return the host's state, or nothing while another has it
	 */
	Optional<HostState> take(Lease lease, Instant now);

	/**
	 * Goes on with a lease.
	 * @param lease with its later end
	 * @return when another last said that it waits; nothing if the lease is lost
	 */
	Optional<Instant> renew(Lease lease);

	/** Writes a host's state; without the lease nothing happens. */
	void save(Lease lease, HostState state);

	/** Writes a host's state and gives the lease back. */
	void leave(Lease lease, HostState state);

	/** Says to whoever has a host that another waits for it. */
	void want(String host, Instant now);

}
