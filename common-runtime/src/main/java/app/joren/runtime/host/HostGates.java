package app.joren.runtime.host;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All visits of this process to all hosts. Within the process a host is a lock; between
 * processes it is a lease in the shared states, which is renewed in the background for as
 * long as visits go on, so that a slice of a crawl costs about two writes and not one for
 * each request.
 */
public final class HostGates implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(HostGates.class);

	private final HostStates states;

	private final HostSettings settings;

	private final Clock clock;

	private final Pause pause;

	private final BackOff backOff;

	private final ConcurrentMap<String, HostGate> gates = new ConcurrentHashMap<>();

	private final AtomicBoolean keeping = new AtomicBoolean();

	private volatile boolean closed;

	/** Gates to the hosts of some states. */
	public HostGates(HostStates states, HostSettings settings, Clock clock) {
		this(states, settings, clock, Thread::sleep, BackOff.of(settings));
	}

	/** Gates whose time a test makes pass. */
	public HostGates(HostStates states, HostSettings settings, Clock clock, Pause pause, BackOff backOff) {
		this.states = states;
		this.settings = settings;
		this.clock = clock;
		this.pause = pause;
		this.backOff = backOff;
	}

	/**
	 * Asks for a turn.
	 * @param host its name; what counts as one host is the caller's matter
	 * @param patience how long to wait for it at most
	 * @return the turn, or why there is none
	 * @throws InterruptedException when the waiting was ended from outside
	 */
	public Entrance enter(String host, Duration patience) throws InterruptedException {
		Entrance entrance = this.gates.computeIfAbsent(host, this::gate).enter(patience);
		if (entrance instanceof Entrance.Open && this.keeping.compareAndSet(false, true)) {
			Thread.ofVirtual().name("host-leases").start(this::keep);
		}
		return entrance;
	}

	/** Gives all hosts back that are not being visited. */
	@Override
	public void close() {
		this.closed = true;
		this.gates.values().forEach(HostGate::giveBack);
	}

	private HostGate gate(String host) {
		return new HostGate(new HostLease(host, this.states, this.settings, this.clock, this.pause), this.settings,
				this.backOff, this.clock, this.pause);
	}

	/** Looks after the leases while there are any. */
	private void keep() {
		try {
			do {
				Thread.sleep(this.settings.lease().dividedBy(10));
				this.gates.values().forEach(HostGates::keep);
				this.gates.values().removeIf(HostGate::isForgotten);
				this.keeping.set(!this.closed && isAnyHeld());
			}
			while (this.keeping.get() || (isAnyHeld() && !this.closed && this.keeping.compareAndSet(false, true)));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void keep(HostGate gate) {
		try {
			gate.keep();
		}
		catch (RuntimeException ex) {
			log.warn("The lease of a host could not be renewed: {}", ex.getMessage());
		}
	}

	private boolean isAnyHeld() {
		return this.gates.values().stream().anyMatch(HostGate::isHeld);
	}

}
