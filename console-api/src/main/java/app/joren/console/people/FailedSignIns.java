package app.joren.console.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** Counts failed sign-ins, so that passwords cannot be tried one after the other. */
@Component
class FailedSignIns {

	/** Beyond this, counts that have run out are thrown away. */
	private static final int MANY = 10_000;

	private final Map<String, Failures> counts = new ConcurrentHashMap<>();

	private final SignInSettings settings;

	private final Clock clock;

	FailedSignIns(SignInSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	void failed(String who) {
		Instant now = this.clock.instant();
		if (this.counts.size() > MANY) {
			this.counts.values().removeIf((failures) -> failures.over(now));
		}
		this.counts.merge(who, new Failures(1, now.plus(this.settings.within())),
				(known, one) -> known.over(now) ? one : new Failures(known.count() + 1, known.until()));
	}

	void succeeded(String who) {
		this.counts.remove(who);
	}

	/** Whether somebody has to wait before the next try. */
	boolean tooMany(String who) {
		Failures failures = this.counts.get(who);
		return failures != null && !failures.over(this.clock.instant()) && failures.count() >= this.settings.failures();
	}

	private record Failures(int count, Instant until) {

		boolean over(Instant now) {
			return !now.isBefore(this.until);
		}

	}

}
