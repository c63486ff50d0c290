package app.joren.runtime.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Several processes, of which each has gates of its own, share the states of hosts. */
class HostGatesTests {

	private static final String HOST = "news.example";

	private static final HostSettings QUICK = new HostSettings(Duration.ofSeconds(1), Duration.ofMillis(200),
			Duration.ofMillis(20), Duration.ofMinutes(1), Duration.ofSeconds(30));

	private final HostStates states = new HostStatesInMemory();

	@Test
	void oneProcessVisitsAtATimeAndEachComesToItsTurn() throws Exception {
		Duration delay = Duration.ofMillis(5);
		AtomicInteger inside = new AtomicInteger();
		List<Instant> visits = new CopyOnWriteArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> all = new CopyOnWriteArrayList<>();
			for (int process = 0; process < 3; process++) {
				HostGates gates = process();
				for (int thread = 0; thread < 4; thread++) {
					all.add(threads.submit(() -> visit(gates, delay, inside, visits)));
				}
			}
			for (Future<?> one : all) {
				one.get();
			}
		}

		assertThat(visits).hasSize(60).isSorted();
		for (int i = 1; i < visits.size(); i++) {
			assertThat(Duration.between(visits.get(i - 1), visits.get(i))).isGreaterThanOrEqualTo(delay);
		}
	}

	@Test
	void aProcessThatVisitsOnAndOnLetsAnotherInBetween() throws Exception {
		HostGates busy = process();
		AtomicInteger rounds = new AtomicInteger();
		AtomicBoolean over = new AtomicBoolean();
		Thread.ofVirtual().start(() -> {
			while (!over.get()) {
				enter(busy).close();
				rounds.incrementAndGet();
			}
		});
		await().until(() -> rounds.get() > 10);

		Entrance entrance = process().enter(HOST, Duration.ofSeconds(10));
		over.set(true);

		assertThat(entrance).isInstanceOfSatisfying(Entrance.Open.class, (open) -> open.turn().close());
	}

	@Test
	void theHostOfAProcessThatHasDiedIsFreeInSeconds() throws Exception {
		Instant end = Instant.now().plus(QUICK.lease());
		this.states.take(new Lease(HOST, "dead", end), Instant.now());

		assertThat(process().enter(HOST, Duration.ofMillis(50))).isEqualTo(new Entrance.Busy());
		assertThat(process().enter(HOST, Duration.ofSeconds(10))).isInstanceOf(Entrance.Open.class);
		assertThat(Instant.now()).isAfter(end);
	}

	@Test
	void aHostThatNobodyVisitsIsGivenBack() {
		enter(process()).close();

		await().atMost(Duration.ofMillis(900))
			.until(() -> this.states.take(new Lease(HOST, "other", Instant.now().plusSeconds(1)), Instant.now())
				.isPresent());
	}

	@Test
	void aLongVisitKeepsItsHost() {
		try (HostTurn _ = enter(process())) {
			await().pollDelay(QUICK.lease().multipliedBy(2))
				.until(() -> process().enter(HOST, Duration.ZERO), (entrance) -> entrance instanceof Entrance.Busy);
		}
	}

	@Test
	void aProcessThatEndsGivesItsHostsBack() throws Exception {
		HostGates gates = process();
		enter(gates).close();

		gates.close();

		assertThat(process().enter(HOST, Duration.ZERO)).isInstanceOf(Entrance.Open.class);
	}

	@Test
	void aHostThatWantsToBeLeftAloneIsLeftAloneByAll() throws Exception {
		MovingTime time = new MovingTime();
		HostGates one = process(time);
		try (HostTurn turn = enter(one)) {
			turn.rest(Duration.ofHours(2));
		}
		one.close();

		HostGates other = process(time);
		Instant until = time.instant().plus(Duration.ofHours(2));
		Entrance entrance = other.enter(HOST, Duration.ofMinutes(1));
		Entrance elsewhere = other.enter("other.example", Duration.ofMinutes(1));
		time.move(Duration.ofHours(2));

		assertThat(entrance).isEqualTo(new Entrance.Resting(until));
		assertThat(elsewhere).isInstanceOf(Entrance.Open.class);
		assertThat(other.enter(HOST, Duration.ofMinutes(1))).isInstanceOf(Entrance.Open.class);
	}

	@Test
	void oneGoodAnswerEndsTheRowOfRefusals() {
		MovingTime time = new MovingTime();
		try (HostTurn turn = enter(process(time))) {
			for (int refusals = 0; refusals < 20; refusals++) {
				turn.rest(Duration.ZERO);
			}
			assertThat(turn.left()).isGreaterThan(Duration.ofMinutes(1)).isLessThanOrEqualTo(BackOff.MOST);
			time.move(BackOff.MOST);

			turn.answered();
			turn.rest(Duration.ZERO);

			assertThat(turn.left()).isLessThanOrEqualTo(QUICK.backOff());
		}
	}

	private void visit(HostGates gates, Duration delay, AtomicInteger inside, List<Instant> visits) {
		for (int round = 0; round < 5; round++) {
			try (HostTurn turn = enter(gates)) {
				turn.await(delay);
				assertThat(inside.incrementAndGet()).isOne();
				visits.add(Instant.now());
				turn.asked();
				inside.decrementAndGet();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private HostGates process() {
		return new HostGates(this.states, QUICK, Clock.systemUTC());
	}

	private HostGates process(MovingTime time) {
		return new HostGates(this.states, QUICK, time, time::move, new BackOff(QUICK.backOff(), new Random(1)));
	}

	private static HostTurn enter(HostGates gates) {
		try {
			return ((Entrance.Open) gates.enter(HOST, Duration.ofSeconds(30))).turn();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
