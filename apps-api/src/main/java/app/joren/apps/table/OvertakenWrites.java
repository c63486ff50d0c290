package app.joren.apps.table;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Repeats changes that were overtaken: the same item, or the same counts, were written
 * meanwhile.
 */
public final class OvertakenWrites {

	private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
		.includes(TransactionCanceledException.class)
		.maxRetries(12)
		.delay(Duration.ofMillis(10))
		.jitter(Duration.ofMillis(10))
		.multiplier(1.5)
		.maxDelay(Duration.ofMillis(500))
		.build());

	private OvertakenWrites() {
	}

	/**
	 * Changes something.
	 * @param change reads, decides and writes
	 * @throws RetryException when it was overtaken all the time
	 */
	public static <T> T repeat(Supplier<T> change) throws RetryException {
		return AGAIN.execute(change::get);
	}

}
