package app.joren.apps.event;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TakenEventsTests {

	private final UUID event = UUID.randomUUID();

	private final AtomicInteger writes = new AtomicInteger();

	private final TakenEvents taken = new TakenEvents(new EventSettings(Duration.ZERO, 1, 1, Duration.ofSeconds(1),
			Duration.ofDays(13), 100, Duration.ofMinutes(10)));

	@Test
	void oneThatComesAgainWhileItIsWrittenWaitsForTheSameWrite() {
		CompletableFuture<Boolean> write = new CompletableFuture<>();

		CompletableFuture<Boolean> first = take("app", write);
		CompletableFuture<Boolean> second = take("app", CompletableFuture.failedFuture(new AssertionError()));
		write.complete(true);

		assertThat(first.join()).isTrue();
		assertThat(second.join()).isTrue();
		assertThat(this.writes).hasValue(1);
	}

	@Test
	void oneThatWasNotKeptMayComeAgain() {
		take("app", CompletableFuture.failedFuture(new EventsNotKept("no")));

		assertThat(take("app", CompletableFuture.completedFuture(true)).join()).isTrue();
		assertThat(this.writes).hasValue(2);
	}

	@Test
	void oneThatCouldNotEvenBeWrittenMayComeAgain() {
		CompletableFuture<Boolean> failed = this.taken.take("app", this.event, () -> {
			throw new IllegalStateException("no salt");
		});

		assertThat(failed).isCompletedExceptionally();
		assertThat(take("app", CompletableFuture.completedFuture(true)).join()).isTrue();
	}

	@Test
	void anotherAppsEventIsAnother() {
		take("app", CompletableFuture.completedFuture(true));
		take("other", CompletableFuture.completedFuture(true));

		assertThat(this.writes).hasValue(2);
	}

	private CompletableFuture<Boolean> take(String appId, CompletableFuture<Boolean> write) {
		return this.taken.take(appId, this.event, () -> {
			this.writes.incrementAndGet();
			return write;
		});
	}

}
