package app.joren.runtime.robots;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.AddressRefused;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.GuardedFetcher;
import app.joren.runtime.fetch.HostPort;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.WebAddress;

/**
 * Fetches as a guest should: only what robots.txt allows, one request to a host at a
 * time, with a pause after it, and not while the site asks to be left alone.
 */
public final class PoliteFetcher {

	/** Longer than this no site's wish for a pause between requests is followed. */
	private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

	private static final int TRIES = 3;

	private final GuardedFetcher fetcher;

	private final RobotsFiles robots;

	private final FetchSettings settings;

	private final Clock clock;

	private final Pause pause;

	private final ConcurrentMap<String, HostGate> gates = new ConcurrentHashMap<>();

	/** A polite fetcher with the machine's own clock. */
	public PoliteFetcher(GuardedFetcher fetcher, RobotsFiles robots, FetchSettings settings) {
		this(fetcher, robots, settings, Clock.systemUTC(), Thread::sleep);
	}

	PoliteFetcher(GuardedFetcher fetcher, RobotsFiles robots, FetchSettings settings, Clock clock, Pause pause) {
		this.fetcher = fetcher;
		this.robots = robots;
		this.settings = settings;
		this.clock = clock;
		this.pause = pause;
	}

	/** Fetches with the usual pause between requests. */
	public FetchOutcome fetch(FetchRequest request) {
		return fetch(request, Duration.ZERO);
	}

	/**
	 * Fetches.
	 * @param request what to fetch
	 * @param delay the pause between requests, if it is longer than the usual one
	 * @return what came of it
	 */
	public FetchOutcome fetch(FetchRequest request, Duration delay) {
		try {
			WebAddress address = WebAddress.parse(request.address());
			HostGate gate = gate(address);
			gate.enter();
			try {
				return inTurn(request, address, gate, delay);
			}
			finally {
				gate.leave();
			}
		}
		catch (AddressRefused ex) {
			return FetchFailed.unsent(request.address(), ex.refusal().type(), ex.refusal().detail());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return FetchFailed.unsent(request.address(), ProblemType.TIMED_OUT, "The fetch was ended");
		}
	}

	/** Allowed hosts are different sites under one name. */
	private HostGate gate(WebAddress address) {
		String key = isOurs(address) ? address.origin() : address.host();
		return this.gates.computeIfAbsent(key, (host) -> new HostGate(this.clock));
	}

	private FetchOutcome inTurn(FetchRequest request, WebAddress address, HostGate gate, Duration delay)
			throws InterruptedException {
		Optional<Refusal> refusal = rules(address, gate, delay).refuses(address.uri());
		if (refusal.isPresent()) {
			return FetchFailed.unsent(request.address(), refusal.get().type(), refusal.get().detail());
		}
		FetchRequest guarded = request.following((target) -> refuses(request, target));
		FetchOutcome outcome = send(guarded, address, gate, delay);
		for (int tries = 1; tries < TRIES && wantsPause(outcome) && isPatient(gate); tries++) {
			outcome = send(guarded, address, gate, delay);
		}
		return outcome;
	}

	/** Another site's rules count as soon as a redirect leads there. */
	private Optional<Refusal> refuses(FetchRequest request, URI target) {
		return request.hops().refuses(target).or(() -> this.robots.of(target).refuses(target));
	}

	private RobotsRules rules(WebAddress address, HostGate gate, Duration delay) throws InterruptedException {
		if (!this.robots.knows(address.uri())) {
			waitFor(gate);
			this.robots.of(address.uri());
			gate.closeFor(delay(address, Duration.ZERO, delay));
		}
		return this.robots.of(address.uri());
	}

	private FetchOutcome send(FetchRequest request, WebAddress address, HostGate gate, Duration delay)
			throws InterruptedException {
		if (!isPatient(gate)) {
			return new FetchFailed(request.address(), List.of(), ProblemType.TOO_MANY_REQUESTS_AT_SITE,
					"The site asks to be left alone for a while", null, gate.left(), 0);
		}
		waitFor(gate);
		FetchOutcome outcome = this.fetcher.fetch(request);
		Duration wish = this.robots.of(address.uri()).crawlDelay().orElse(Duration.ZERO);
		gate.closeFor(delay(address, wish, delay));
		if (outcome instanceof FetchFailed failed && failed.retryAfter() != null) {
			gate.closeFor(failed.retryAfter());
		}
		return outcome;
	}

	private void waitFor(HostGate gate) throws InterruptedException {
		Duration left = gate.left();
		if (left.isPositive()) {
			this.pause.pause(left);
		}
	}

	private boolean isPatient(HostGate gate) {
		return gate.left().compareTo(this.settings.patience()) <= 0;
	}

	private static boolean wantsPause(FetchOutcome outcome) {
		return outcome instanceof FetchFailed failed && failed.retryAfter() != null;
	}

	/** Allowed hosts are our own, and are asked as fast as the settings say. */
	private Duration delay(WebAddress address, Duration wish, Duration wanted) {
		if (isOurs(address)) {
			return this.settings.localDelay();
		}
		return longest(this.settings.delay(),
				longest(wanted, (wish.compareTo(LONGEST_DELAY) > 0) ? LONGEST_DELAY : wish));
	}

	private boolean isOurs(WebAddress address) {
		return this.settings.allowedHosts().contains(new HostPort(address.host(), Math.max(1, address.port())));
	}

	private static Duration longest(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
