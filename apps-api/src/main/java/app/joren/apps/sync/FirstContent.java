package app.joren.apps.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Remembers when each app had its first content. */
@Component
class FirstContent {

	private static final String SORT = "first-content";

	private static final String AT = "at";

	private static final int MOST_KNOWN = 10_000;

	private final Cache<String, Instant> known = Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

	private final AppsTable table;

	private final Clock clock;

	FirstContent(AppsTable table, Clock clock) {
		this.table = table;
		this.clock = clock;
	}

	/** When that was; now, if there was none yet. */
	Instant of(String appId) {
		return this.known.get(appId, this::read);
	}

	private Instant read(String appId) {
		return this.table.item(Keys.partition(appId), SORT)
			.map((item) -> item.moment(AT))
			.orElseGet(() -> write(appId));
	}

	/** Of several at once it does not matter whose moment remains. */
	private Instant write(String appId) {
		Instant now = this.clock.instant();
		Map<String, AttributeValue> item = new HashMap<>(Keys.of(Keys.partition(appId), SORT));
		item.put(AT, AttributeValue.fromS(now.toString()));
		try {
			this.table.write(
					List.of(this.table.require(Keys.partition(appId), Keys.APP), this.table.put(item, (put) -> put)));
		}
		catch (TransactionCanceledException ex) {
			// The app was removed meanwhile, or somebody else writes the same.
			return now;
		}
		return now;
	}

}
