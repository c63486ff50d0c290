package app.joren.runtime.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the visits of this process to one host in, one at a time. */
final class HostGate implements HostTurn {

	/** After so long a host that nobody visits is forgotten. */
	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private final ReentrantLock turn = new ReentrantLock(true);

	private final HostLease lease;

	private final HostSettings settings;

	private final BackOff backOff;

	private final Clock clock;

	private final Pause pause;

	private HostState state = HostState.NEW;

	private volatile Instant left;

	HostGate(HostLease lease, HostSettings settings, BackOff backOff, Clock clock, Pause pause) {
		this.lease = lease;
		this.settings = settings;
		this.backOff = backOff;
		this.clock = clock;
		this.pause = pause;
		this.left = clock.instant();
	}

	Entrance enter(Duration patience) throws InterruptedException {
		Instant end = this.clock.instant().plus(patience);
		if (!this.turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			return new Entrance.Busy();
		}
		boolean open = false;
		try {
			Entrance entrance = entrance(end);
			open = entrance instanceof Entrance.Open;
			return entrance;
		}
		finally {
			if (!open) {
				this.turn.unlock();
			}
		}
	}

	private Entrance entrance(Instant end) throws InterruptedException {
		if (this.state.rests().isAfter(end)) {
			return new Entrance.Resting(this.state.rests());
		}
		if (!this.lease.isSafe()) {
			Optional<HostState> found = this.lease.take(end);
			if (found.isEmpty()) {
				return new Entrance.Busy();
			}
			this.state = found.get().isLaterThan(this.state) ? found.get() : this.state;
		}
		if (this.state.rests().isAfter(end)) {
			this.lease.leave(this.state);
			return new Entrance.Resting(this.state.rests());
		}
		return new Entrance.Open(this);
	}

	@Override
	public void await(Duration delay) throws InterruptedException {
		Instant free = this.state.asked().plus(delay);
		Instant opens = free.isAfter(this.state.rests()) ? free : this.state.rests();
		Duration wait = Duration.between(this.clock.instant(), opens);
		if (wait.isPositive()) {
			this.pause.pause(wait);
		}
	}

	@Override
	public void asked() {
		this.state = this.state.asked(this.clock.instant());
	}

	@Override
	public void rest(Duration wish) {
		Duration own = this.backOff.after(this.state.refusals() + 1);
		Duration bounded = BackOff.atMost(wish);
		this.state = this.state.resting(this.clock.instant().plus((own.compareTo(bounded) > 0) ? own : bounded));
		this.lease.save(this.state);
	}

	@Override
	public void answered() {
		this.state = this.state.answering();
	}

	@Override
	public Duration left() {
		Duration rest = Duration.between(this.clock.instant(), this.state.rests());
		return rest.isNegative() ? Duration.ZERO : rest;
	}

	@Override
	public void close() {
		this.left = this.clock.instant();
		if (this.lease.isWanted() && this.turn.getHoldCount() == 1) {
			this.lease.leave(this.state);
		}
		this.turn.unlock();
	}

	/** Renews the lease, or gives it back when nobody has come for a while. */
	void keep() {
		if (isIdleFor(this.settings.idle())) {
			giveBack();
		}
		this.lease.renew();
	}

	/** Gives the lease back unless a visit is under way. */
	void giveBack() {
		if (this.turn.tryLock()) {
			try {
				this.lease.leave(this.state);
			}
			finally {
				this.turn.unlock();
			}
		}
	}

	boolean isHeld() {
		return this.lease.isHeld();
	}

	boolean isForgotten() {
		return !isHeld() && isIdleFor(REMEMBERED) && left().isZero();
	}

	private boolean isIdleFor(Duration time) {
		return !this.turn.isLocked() && !this.clock.instant().isBefore(this.left.plus(time));
	}

}
