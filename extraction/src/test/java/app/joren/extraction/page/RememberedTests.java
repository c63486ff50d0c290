package app.joren.extraction.page;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedTests {

	private final AtomicInteger made = new AtomicInteger();

	private final Remembered<Integer> remembered = new Remembered<>((word) -> {
		this.made.incrementAndGet();
		return word.length();
	});

	@Test
	void makesTheSameOnlyOnce() {
		assertThat(this.remembered.of("title")).isEqualTo(5);
		assertThat(this.remembered.of("title")).isEqualTo(5);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void neverGrowsBeyondItsBounds() {
		for (int i = 0; i < 200_000; i++) {
			this.remembered.of("post-" + i);
			assertThat(this.remembered.size()).isLessThanOrEqualTo(50_000);
		}
	}

	@Test
	void forgetsOnlyWhatIsNotAskedForAnyMore() {
		for (int i = 0; i < 200_000; i++) {
			this.remembered.of("post-" + i);
			this.remembered.of("title");
		}
		assertThat(this.made).hasValue(200_001);
	}

	@Test
	void keepsNoVeryLongWords() {
		this.remembered.of("x".repeat(1_000_000));
		assertThat(this.remembered.size()).isZero();
	}

}
