package app.joren.runtime.robots;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchOutcome.NotModified;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.host.BackOff;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.util.unit.DataSize;

/**
 * What the robots.txt files of sites say, kept for a while and shared with others (RFC
 * 9309). A site that has no file allows everything; one whose file cannot be reached
 * allows nothing until it answers, or until that has lasted for 30 days.
 */
public final class RobotsFiles {

	/** RFC 9309 wants at least 500 KiB to be read and five redirects to be followed. */
	private static final FetchRequest.Limits LIMITS = new FetchRequest.Limits(DataSize.ofKilobytes(500), 5, true);

	/** RFC 9309, 2.4: no longer, as long as the file can be reached. */
	private static final Duration KEPT = Duration.ofHours(24);

	/** RFC 9309, 2.3.1.4: after this a file that cannot be reached counts as absent. */
	private static final Duration GIVEN_UP = Duration.ofDays(30);

	private static final int SITES = 10_000;

	private final RobotsCopies shared;

	private final Clock clock;

	private final BackOff backOff;

	private final Cache<String, Known> files = Caffeine.newBuilder().maximumSize(SITES).build();

	/** Files that are shared. */
	public RobotsFiles(RobotsCopies shared, Clock clock, BackOff backOff) {
		this.shared = shared;
		this.clock = clock;
		this.backOff = backOff;
	}

	/** Asks for the file of the site to which an address belongs. */
	static FetchRequest request(URI address) {
		return FetchRequest.of(origin(address) + "/robots.txt").within(LIMITS);
	}

	/** The rules of a site, if its file need not be asked for. */
	Optional<RobotsRules> known(URI address) {
		return latest(origin(address)).filter((known) -> known.copy().until().isAfter(this.clock.instant()))
			.map(Known::rules);
	}

	/** Keeps what came of asking. */
	RobotsRules keep(URI address, FetchOutcome outcome) {
		String origin = origin(address);
		RobotsCopy copy = switch (outcome) {
			case Fetched fetched -> file(fetched.body());
			case NotModified _ ->
				throw new IllegalStateException("Not modified, though nothing was asked conditionally");
			case FetchFailed failed when isAbsent(failed) -> file(new byte[0]);
			case FetchFailed failed -> unreached(failed, latest(origin).map(Known::copy));
		};
		this.shared.keep(origin, copy);
		RobotsRules rules = copy.rules();
		this.files.put(origin, new Known(copy, rules));
		return rules;
	}

	/** Another process may have asked for a file meanwhile. */
	private Optional<Known> latest(String origin) {
		Known known = this.files.getIfPresent(origin);
		if (known != null && known.copy().until().isAfter(this.clock.instant())) {
			return Optional.of(known);
		}
		Optional<Known> found = this.shared.find(origin).map((copy) -> new Known(copy, copy.rules()));
		found.ifPresent((other) -> this.files.put(origin, other));
		return found.or(() -> Optional.ofNullable(known));
	}

	private RobotsCopy file(byte[] text) {
		return new RobotsCopy(text, null, this.clock.instant().plus(KEPT), 0, null);
	}

	private RobotsCopy unreached(FetchFailed failed, Optional<RobotsCopy> before) {
		Instant now = this.clock.instant();
		Instant since = before.map(RobotsCopy::failing).orElse(now);
		int failures = before.map(RobotsCopy::failures).orElse(0) + 1;
		if (!now.isBefore(since.plus(GIVEN_UP))) {
			return new RobotsCopy(new byte[0], null, now.plus(KEPT), failures, since);
		}
		Duration own = this.backOff.after(failures);
		Duration wish = (failed.retryAfter() != null) ? BackOff.atMost(failed.retryAfter()) : Duration.ZERO;
		return new RobotsCopy(null, new Refusal(failed.type(), reason(failed)),
				now.plus((own.compareTo(wish) > 0) ? own : wish), failures, since);
	}

	private static String origin(URI address) {
		return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
	}

	/** Redirects that lead nowhere are like a file that is not there, says the RFC. */
	private static boolean isAbsent(FetchFailed failed) {
		Integer status = failed.status();
		boolean refusedByStatus = status != null && status >= 400 && status < 500 && status != 429;
		return refusedByStatus || failed.type() == ProblemType.REDIRECT_LOOP
				|| (failed.type() == ProblemType.FORBIDDEN_TARGET && !failed.hops().isEmpty());
	}

	private static String reason(FetchFailed failed) {
		return (failed.status() != null) ? "The site's robots.txt cannot be read: " + failed.detail() : failed.detail();
	}

	/**
	 * A file as this process has it.
	 *
	 * @param copy as it is shared
	 * @param rules what it says to us
	 */
	private record Known(RobotsCopy copy, RobotsRules rules) {
	}

}
