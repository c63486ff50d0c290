package app.joren.runtime.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/**
 * This process's lease of one host. It is taken when it is needed, renewed from outside
 * while it is held, and given back when nobody needs it or another process waits.
 */
final class HostLease {

	private final String host;

	private final HostStates states;

	private final HostSettings settings;

	private final Clock clock;

	private final Pause pause;

	/** Another one for each object, so that no two of one process hold a host. */
	private final String owner = UUID.randomUUID().toString();

	private volatile @Nullable Lease held;

	private volatile Instant taken = Instant.EPOCH;

	private volatile boolean wanted;

	private volatile Instant othersFirst = Instant.EPOCH;

	HostLease(String host, HostStates states, HostSettings settings, Clock clock, Pause pause) {
		this.host = host;
		this.states = states;
		this.settings = settings;
		this.clock = clock;
		this.pause = pause;
	}

	boolean isHeld() {
		return this.held != null;
	}

	/** Whether another process has said that it waits for the host. */
	boolean isWanted() {
		return this.wanted;
	}

	/** Whether a request that begins now is over or stands under a renewed lease. */
	boolean isSafe() {
		Lease lease = this.held;
		return lease != null && this.clock.instant().isBefore(lease.until().minus(this.settings.lease().dividedBy(4)));
	}

	/**
	 * Takes the host, and waits for it for a while if another process has it.
	 * @return the state that was left; nothing if the host is not free in time
	 */
	Optional<HostState> take(Instant end) throws InterruptedException {
		Duration left = Duration.between(this.clock.instant(), this.othersFirst);
		if (left.isPositive()) {
			this.pause.pause(left);
		}
		Optional<HostState> state = take();
		for (boolean said = false; state.isEmpty() && this.clock.instant().isBefore(end); said = true) {
			if (!said) {
				this.states.want(this.host, this.clock.instant());
			}
			this.pause.pause(poll());
			state = take();
		}
		return state;
	}

	private synchronized Optional<HostState> take() {
		Instant now = this.clock.instant();
		Lease wish = new Lease(this.host, this.owner, now.plus(this.settings.lease()));
		Optional<HostState> state = this.states.take(wish, now);
		if (state.isPresent()) {
			this.held = wish;
			this.taken = now;
			this.wanted = false;
		}
		return state;
	}

	/** Goes on with the lease when half of it is over. */
	synchronized void renew() {
		Lease lease = this.held;
		Instant now = this.clock.instant();
		if (lease == null || now.isBefore(lease.until().minus(this.settings.lease().dividedBy(2)))) {
			return;
		}
		Lease longer = lease.until(now.plus(this.settings.lease()));
		Optional<Instant> waiting = this.states.renew(longer);
		this.held = waiting.isPresent() ? longer : null;
		this.wanted = waiting.filter((since) -> since.isAfter(this.taken)).isPresent();
	}

	synchronized void save(HostState state) {
		Lease lease = this.held;
		if (lease != null) {
			this.states.save(lease, state);
		}
	}

	/** Gives the host back, and lets a process that waits for it go first. */
	synchronized void leave(HostState state) {
		Lease lease = this.held;
		if (lease != null) {
			this.held = null;
			this.othersFirst = this.wanted ? this.clock.instant().plus(this.settings.poll().multipliedBy(2))
					: Instant.EPOCH;
			this.wanted = false;
			this.states.leave(lease, state);
		}
	}

	/** Those who wait do not all come at once. */
	private Duration poll() {
		long millis = this.settings.poll().toMillis();
		return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
	}

}
