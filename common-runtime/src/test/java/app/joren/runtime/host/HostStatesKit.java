package app.joren.runtime.host;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of hosts' states does. */
abstract class HostStatesKit {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final HostState LEFT = new HostState(NOW.minusSeconds(3), NOW.plusSeconds(60), 2);

	private final String host = UUID.randomUUID() + ".example";

	abstract HostStates states();

	@Test
	void aNewHostIsFree() {
		assertThat(states().take(lease("a", 20), NOW)).contains(HostState.NEW);
	}

	@Test
	void nobodyTakesAHostThatAnotherHas() {
		states().take(lease("a", 20), NOW);

		assertThat(states().take(lease("b", 30), NOW.plusSeconds(10))).isEmpty();
		assertThat(states().take(lease("a", 30), NOW.plusSeconds(10))).isPresent();
	}

	@Test
	void whatIsLeftIsFoundByTheNext() {
		states().take(lease("a", 20), NOW);
		states().leave(lease("a", 20), LEFT);

		assertThat(states().take(lease("b", 20), NOW)).contains(LEFT);
	}

	@Test
	void whatIsSavedIsFoundThoughItsOwnerHasDied() {
		states().take(lease("a", 20), NOW);
		states().save(lease("a", 20), LEFT);

		assertThat(states().take(lease("b", 50), NOW.plusSeconds(21)))
			.contains(new HostState(NOW.plusSeconds(20), LEFT.rests(), LEFT.refusals()));
	}

	@Test
	void aLeaseThatIsRenewedGoesOn() {
		states().take(lease("a", 20), NOW);

		assertThat(states().renew(lease("a", 40))).contains(Instant.EPOCH);
		assertThat(states().take(lease("b", 60), NOW.plusSeconds(21))).isEmpty();
	}

	@Test
	void theOwnerLearnsWhoWaits() {
		states().take(lease("a", 20), NOW);
		states().want(this.host, NOW.plusSeconds(1));

		assertThat(states().renew(lease("a", 40))).contains(NOW.plusSeconds(1));
	}

	@Test
	void whoHasLostALeaseChangesNothing() {
		states().take(lease("a", 20), NOW);
		states().take(lease("b", 50), NOW.plusSeconds(21));

		states().save(lease("a", 60), LEFT);
		states().leave(lease("a", 60), LEFT);

		assertThat(states().renew(lease("a", 60))).isEmpty();
		assertThat(states().take(lease("c", 60), NOW.plusSeconds(30))).isEmpty();
	}

	@Test
	void oneOfManyTakesAHost() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var takes = IntStream.range(0, 12)
				.<Callable<Boolean>>mapToObj((number) -> () -> states().take(lease("o" + number, 20), NOW).isPresent())
				.toList();

			long taken = threads.invokeAll(takes).stream().filter(HostStatesKit::isTrue).count();

			assertThat(taken).isOne();
		}
	}

	private Lease lease(String owner, int seconds) {
		return new Lease(this.host, owner, NOW.plus(Duration.ofSeconds(seconds)));
	}

	private static boolean isTrue(Future<Boolean> future) {
		return future.resultNow();
	}

}
