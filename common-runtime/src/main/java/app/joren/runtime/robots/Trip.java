package app.joren.runtime.robots;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.AddressRefused;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.GuardedFetcher;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.WebAddress;
import app.joren.runtime.host.Entrance;
import app.joren.runtime.host.HostTurn;
import org.jspecify.annotations.Nullable;

/**
 * One fetch from host to host: wherever a redirect leads it waits for its turn there, and
 * obeys that site's rules. The turns are kept until it is over.
 */
final class Trip implements AutoCloseable {

	/** A redirect's target is not waited for as long, since the fetch has a deadline. */
	private static final Duration HOP_PATIENCE = Duration.ofSeconds(5);

	private static final int TRIES = 3;

	private final GuardedFetcher fetcher;

	private final RobotsFiles robots;

	private final HostManners manners;

	private final Clock clock;

	private final Deque<HostTurn> turns = new ArrayDeque<>();

	private @Nullable FetchFailed putOff;

	Trip(GuardedFetcher fetcher, RobotsFiles robots, HostManners manners, Clock clock) {
		this.fetcher = fetcher;
		this.robots = robots;
		this.manners = manners;
		this.clock = clock;
	}

	FetchOutcome fetch(FetchRequest request, WebAddress address) throws InterruptedException {
		Optional<FetchFailed> refused = arrive(address, this.manners.patience());
		if (refused.isPresent()) {
			return refused.get();
		}
		FetchOutcome outcome = send(request);
		for (int tries = 1; tries < TRIES && isWorthAnotherTry(outcome); tries++) {
			here().await(this.manners.delay(address, this.robots.known(address.uri())));
			outcome = send(request);
		}
		return outcome;
	}

	/** The rules of a site, for which it may be asked; nothing if it cannot be now. */
	Optional<RobotsRules> rules(WebAddress address) throws InterruptedException {
		return enter(address, this.manners.patience()).isPresent() ? Optional.empty() : askedRules(address);
	}

	/** Waits for the right to ask for an address. */
	private Optional<FetchFailed> arrive(WebAddress address, Duration patience) throws InterruptedException {
		Optional<FetchFailed> kept = enter(address, patience);
		if (kept.isPresent()) {
			return kept;
		}
		if (!this.manners.obeysRules()) {
			here().await(this.manners.delay(address, this.robots.known(address.uri())));
			return Optional.empty();
		}
		Optional<RobotsRules> rules = askedRules(address);
		if (rules.isEmpty()) {
			return Optional.ofNullable(this.putOff);
		}
		Optional<Refusal> refusal = rules.get().refuses(address.uri());
		if (refusal.isPresent()) {
			return Optional.of(unsent(address, refusal.get(),
					rules.get()
						.unknownUntil()
						.map((until) -> Duration.between(this.clock.instant(), until))
						.orElse(null)));
		}
		here().await(this.manners.delay(address, rules));
		return Optional.empty();
	}

	/** Waits for the turn at a host; says why there is none. */
	private Optional<FetchFailed> enter(WebAddress address, Duration patience) throws InterruptedException {
		Optional<Refusal> shutOut = this.manners.shutOut(address);
		if (shutOut.isPresent()) {
			return Optional.of(unsent(address, shutOut.get(), null));
		}
		return switch (this.manners.enter(address, patience)) {
			case Entrance.Open open -> {
				this.turns.push(open.turn());
				yield Optional.empty();
			}
			case Entrance.Resting resting -> Optional.of(unsent(address,
					new Refusal(ProblemType.TOO_MANY_REQUESTS_AT_SITE, address.host() + " asks to be left alone"),
					Duration.between(this.clock.instant(), resting.until())));
			case Entrance.Busy _ -> Optional.of(unsent(address,
					new Refusal(ProblemType.HOST_BUSY, address.host() + " is being visited by others of us"),
					HOP_PATIENCE));
		};
	}

	private Optional<RobotsRules> askedRules(WebAddress address) throws InterruptedException {
		Optional<RobotsRules> known = this.robots.known(address.uri());
		if (known.isPresent()) {
			return known;
		}
		HostTurn turn = here();
		turn.await(this.manners.delay(address, Optional.empty()));
		FetchOutcome answer = judged(
				this.fetcher.fetch(RobotsFiles.request(address.uri()).following(this::leadForRules)));
		this.turns.remove(turn);
		this.turns.push(turn);
		return (this.putOff != null) ? Optional.empty() : Optional.of(this.robots.keep(address.uri(), answer));
	}

	private FetchOutcome send(FetchRequest request) {
		FetchOutcome outcome = judged(this.fetcher
			.fetch(request.following((target) -> request.hops().refuses(target).or(() -> lead(target)))));
		return (this.putOff != null) ? this.putOff : outcome;
	}

	/** A redirect leads on: another site's rules count from there. */
	private Optional<Refusal> lead(URI target) {
		return led(target, (address) -> arrive(address, HOP_PATIENCE));
	}

	/** The rules that stand there are the first site's (RFC 9309, 2.3.1.2). */
	private Optional<Refusal> leadForRules(URI target) {
		return led(target, (address) -> {
			Optional<FetchFailed> kept = enter(address, HOP_PATIENCE);
			if (kept.isEmpty()) {
				here().await(this.manners.delay(address, Optional.empty()));
			}
			return kept;
		});
	}

	private Optional<Refusal> led(URI target, Arrival arrival) {
		here().asked();
		try {
			Optional<FetchFailed> refused = arrival.at(WebAddress.parse(target.toString()));
			this.putOff = refused.filter((failed) -> failed.retryAfter() != null).orElse(null);
			return refused.map((failed) -> new Refusal(failed.type(), failed.detail()));
		}
		catch (AddressRefused ex) {
			return Optional.of(ex.refusal());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.of(new Refusal(ProblemType.TIMED_OUT, "The fetch was ended"));
		}
	}

	/** Learns from an answer whether the host wants to be left alone. */
	private FetchOutcome judged(FetchOutcome outcome) {
		HostTurn turn = here();
		turn.asked();
		if (outcome instanceof FetchFailed failed && Reluctance.isIn(failed)) {
			turn.rest(Objects.requireNonNullElse(failed.retryAfter(), Duration.ZERO));
			return new FetchFailed(failed.address(), failed.hops(), failed.type(), failed.detail(), failed.status(),
					turn.left(), failed.requests());
		}
		if (!(outcome instanceof FetchFailed failed) || Reluctance.isAnswer(failed)) {
			turn.answered();
		}
		return outcome;
	}

	private boolean isWorthAnotherTry(FetchOutcome outcome) {
		return this.turns.size() == 1 && outcome instanceof FetchFailed failed && failed.retryAfter() != null
				&& here().left().compareTo(this.manners.patience()) <= 0;
	}

	private HostTurn here() {
		return Objects.requireNonNull(this.turns.peek());
	}

	private static FetchFailed unsent(WebAddress address, Refusal refusal, @Nullable Duration wait) {
		return new FetchFailed(address.uri().toString(), List.of(), refusal.type(), refusal.detail(), null, wait, 0);
	}

	@Override
	public void close() {
		this.turns.forEach(HostTurn::close);
	}

	/** What a redirect has to do where it leads. */
	@FunctionalInterface
	private interface Arrival {

		Optional<FetchFailed> at(WebAddress address) throws InterruptedException;

	}

}
