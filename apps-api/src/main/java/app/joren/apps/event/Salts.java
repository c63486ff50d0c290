package app.joren.apps.event;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The salts of readers' names, one for each app and month. A month's salt is destroyed
 * when no event of the month can come any more.
 */
@Component
class Salts {

	private static final String SALT = "salt";

	private static final int BYTES = 32;

	/** Longer than the latest event takes. */
	private static final Duration KEPT_AFTER_MONTH = Duration.ofDays(21);

	private final AnalyticsTable table;

	private final SecureRandom random = new SecureRandom();

	private final LoadingCache<Month, byte[]> salts = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofHours(1))
		.maximumSize(20_000)
		.build(this::read);

	Salts(AnalyticsTable table) {
		this.table = table;
	}

	byte[] of(String appId, YearMonth month) {
		return Objects.requireNonNull(this.salts.get(new Month(appId, month)));
	}

	/** Of several that make one at once, the first has made it. */
	private byte[] read(Month month) {
		return this.table.find(month.appId(), month.key()).flatMap((item) -> item.bytes(SALT)).orElseGet(() -> {
			byte[] salt = new byte[BYTES];
			this.random.nextBytes(salt);
			Map<String, AttributeValue> values = Map.of(SALT, AttributeValue.fromB(SdkBytes.fromByteArray(salt)),
					"expires", AttributeValue.fromN(Long.toString(month.end().getEpochSecond())));
			boolean first = this.table.put(month.appId(), month.key(), values,
					(put) -> put.conditionExpression("attribute_not_exists(pk)"));
			return first ? salt : read(month);
		});
	}

	/**
	 * A month of an app.
	 *
	 * @param appId the app
	 * @param month the month
	 */
	private record Month(String appId, YearMonth month) {

		String key() {
			return "salt#" + this.month;
		}

		Instant end() {
			return this.month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).plus(KEPT_AFTER_MONTH);
		}

	}

}
