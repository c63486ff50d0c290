package app.joren.runtime.robots;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchOutcome.NotModified;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.GuardedFetcher;
import app.joren.runtime.fetch.Refusal;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.util.unit.DataSize;

/**
 * The rules of sites, fetched when they are first needed and kept for a while. A site
 * that has no file allows everything; one whose file cannot be reached allows nothing.
 */
public final class RobotsFiles {

	/** RFC 9309 wants at least 500 KiB to be read and five redirects to be followed. */
	private static final FetchRequest.Limits LIMITS = new FetchRequest.Limits(DataSize.ofKilobytes(500), 5, true);

	private static final Duration KEPT = Duration.ofHours(12);

	private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(1);

	private static final int SITES = 10_000;

	private final GuardedFetcher fetcher;

	private final AsyncCache<String, File> files;

	/** Rules that are fetched by a fetcher. */
	public RobotsFiles(GuardedFetcher fetcher) {
		this(fetcher, Ticker.systemTicker());
	}

	RobotsFiles(GuardedFetcher fetcher, Ticker ticker) {
		this.fetcher = fetcher;
		this.files = Caffeine.newBuilder()
			.maximumSize(SITES)
			.ticker(ticker)
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.expireAfter(Expiry.<String, File>writing((origin, file) -> file.kept()))
			.buildAsync();
	}

	/** The rules of the site to which an address belongs. */
	public RobotsRules of(URI address) {
		return this.files.get(origin(address), this::read).join().rules();
	}

	/** Whether the rules are known, so that asking for them sends no request. */
	public boolean knows(URI address) {
		return this.files.getIfPresent(origin(address)) != null;
	}

	private static String origin(URI address) {
		return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
	}

	private File read(String origin) {
		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(origin + "/robots.txt").within(LIMITS));
		return switch (outcome) {
			case Fetched fetched -> new File(RobotsRules.parse(fetched.body()), KEPT);
			case NotModified notModified -> new File(RobotsRules.everything(), KEPT_UNREACHABLE);
			case FetchFailed failed -> unread(failed);
		};
	}

	private static File unread(FetchFailed failed) {
		return isAbsent(failed) ? new File(RobotsRules.everything(), KEPT)
				: new File(RobotsRules.nothing(new Refusal(failed.type(), reason(failed))), KEPT_UNREACHABLE);
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
	 * A file as it is kept.
	 *
	 * @param rules what it says
	 * @param kept for how long
	 */
	private record File(RobotsRules rules, Duration kept) {
	}

}
