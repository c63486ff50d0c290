package app.joren.local.convert;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits for work of the services, which a program without an address of its own can only
 * ask about.
 *
 * @param interval between two questions
 * @param patience how long to wait at most
 */
public record Waiting(Duration interval, Duration patience) {

	/**
	 * Asks until the answer will do.
	 * @param <T> the kind of answer
	 * @param question what is asked
	 * @param done whether an answer will do
	 * @return the answer, or nothing when patience is at its end
	 */
	public <T> Optional<T> until(Supplier<T> question, Predicate<T> done) throws InterruptedException {
		long end = System.nanoTime() + this.patience.toNanos();
		while (true) {
			T answer = question.get();
			if (done.test(answer)) {
				return Optional.of(answer);
			}
			if (System.nanoTime() > end) {
				return Optional.empty();
			}
			Thread.sleep(this.interval);
		}
	}

}
