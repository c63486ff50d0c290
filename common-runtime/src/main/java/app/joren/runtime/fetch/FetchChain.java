package app.joren.runtime.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** One fetch with all its redirects. */
final class FetchChain {

	private final FetchSettings settings;

	private final TargetRules rules;

	private final Exchange exchange;

	private final Clock clock;

	private final FetchRequest request;

	private final Redirects redirects;

	private Deadline deadline;

	private int requests;

	FetchChain(FetchSettings settings, Exchange exchange, Clock clock, FetchRequest request) {
		this.settings = settings;
		this.rules = new TargetRules(settings);
		this.exchange = exchange;
		this.clock = clock;
		this.request = request;
		Integer limit = request.limits().redirects();
		this.redirects = new Redirects((limit != null) ? limit : settings.maxRedirects());
		this.deadline = Deadline.in(settings.totalTimeout());
	}

	FetchOutcome follow() {
		try {
			WebAddress address = WebAddress.parse(this.request.address());
			this.rules.check(address);
			Step step = ask(address);
			while (step instanceof Step.On on) {
				step = ask(on.address());
			}
			return ((Step.End) step).outcome();
		}
		catch (AddressRefused ex) {
			return FetchOutcome.FetchFailed.unsent(this.request.address(), ex.refusal().type(), ex.refusal().detail());
		}
	}

	private Step ask(WebAddress address) {
		if (this.redirects.isCircle(address)) {
			return failed(address, new Refusal(ProblemType.REDIRECT_LOOP, "The site redirects in a circle"));
		}
		try {
			this.requests++;
			Exchange.Answer answer = this.exchange.send(question(address));
			return answer.isRedirect() ? redirected(address, answer) : new Step.End(outcome(address, answer));
		}
		catch (IOException ex) {
			return failed(address, Failures.of(ex, address.host(), this.deadline));
		}
	}

	private Exchange.Question question(WebAddress address) {
		DataSize limit = this.request.limits().bytes();
		long maxBytes = ((limit != null) ? limit : this.settings.maxSize()).toBytes();
		return new Exchange.Question(address, validators(address), Math.toIntExact(maxBytes),
				this.request.limits().cut(), this.redirects.cookies(address), this.deadline, this.request.form());
	}

	private @Nullable Validators validators(WebAddress address) {
		Validators validators = this.request.validators();
		return (validators != null && validators.address().equals(address.uri())) ? validators : null;
	}

	private Step redirected(WebAddress from, Exchange.Answer answer) {
		if (!this.redirects.follow(from, answer.status())) {
			return failed(from, new Refusal(ProblemType.REDIRECT_LOOP, "The site redirects on and on"));
		}
		if (this.request.form() != null && answer.status() != 307 && answer.status() != 308) {
			return failed(from,
					new Refusal(ProblemType.BROKEN_ANSWER, "The redirect does not take what was sent along"));
		}
		String location = answer.headers().first("Location").orElse("");
		if (location.isBlank()) {
			return failed(from, new Refusal(ProblemType.BROKEN_ANSWER, "The redirect does not say where to"));
		}
		try {
			WebAddress target = from.resolve(location);
			this.rules.check(target);
			Optional<Refusal> refusal = refused(target);
			return refusal.isPresent() ? failed(target, refusal.get()) : new Step.On(target);
		}
		catch (AddressRefused ex) {
			return failed(location, new Refusal(ex.refusal().type(), "The site redirects: " + ex.refusal().detail()));
		}
	}

	/** Whoever decides may wait for the right moment first. */
	private Optional<Refusal> refused(WebAddress target) {
		long asked = System.nanoTime();
		Optional<Refusal> refusal = this.request.hops().refuses(target.uri());
		this.deadline = this.deadline.later(Duration.ofNanos(System.nanoTime() - asked));
		return refusal;
	}

	private FetchOutcome outcome(WebAddress address, Exchange.Answer answer) {
		Optional<Refusal> challenge = Challenges.in(answer, address.host());
		if (challenge.isPresent()) {
			return failure(address, answer, challenge.get());
		}
		if (PartialContent.is(answer)) {
			return failure(address, answer,
					new Refusal(ProblemType.BROKEN_ANSWER, address.host() + " answered with a part of the page only"));
		}
		if (answer.isContent()) {
			return new FetchOutcome.Fetched(address.uri(), this.redirects.hops(), answer.status(), answer.headers(),
					answer.body());
		}
		if (answer.status() == 304 && validators(address) != null) {
			return new FetchOutcome.NotModified(address.uri(), this.redirects.hops(), answer.headers());
		}
		Refusal refusal = Failures.of(answer.status(), address.host());
		return new FetchOutcome.FetchFailed(address.uri().toString(), this.redirects.hops(), refusal.type(),
				refusal.detail(), answer.status(), RetryAfter.in(answer.headers(), this.clock), this.requests);
	}

	private FetchOutcome failure(WebAddress address, Exchange.Answer answer, Refusal refusal) {
		return new FetchOutcome.FetchFailed(address.uri().toString(), this.redirects.hops(), refusal.type(),
				refusal.detail(), answer.status(), null, this.requests);
	}

	private Step failed(WebAddress address, Refusal refusal) {
		return failed(address.uri().toString(), refusal);
	}

	private Step failed(String address, Refusal refusal) {
		return new Step.End(new FetchOutcome.FetchFailed(address, this.redirects.hops(), refusal.type(),
				refusal.detail(), null, null, this.requests));
	}

	/** Where a fetch stands after an answer. */
	private sealed interface Step {

		/**
		 * It goes on.
		 *
		 * @param address where
		 */
		record On(WebAddress address) implements Step {
		}

		/**
		 * It is over.
		 *
		 * @param outcome what came of it
		 */
		record End(FetchOutcome outcome) implements Step {
		}

	}

}
