package app.joren.apps.event;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

import app.joren.apps.app.Apps;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where each app is at home, so that its days begin at its own midnight: what a person
 * chose, or what the app's language makes likely.
 */
@Component
public class AppZones {

	private static final String SETTINGS = "settings";

	private static final String ZONE = "zone";

	private static final Map<String, ZoneId> LIKELY = Map.of("ja", ZoneId.of("Asia/Tokyo"));

	private final AnalyticsTable table;

	private final Apps apps;

	private final LoadingCache<String, ZoneId> zones = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(10_000)
		.build(this::read);

	AppZones(AnalyticsTable table, Apps apps) {
		this.table = table;
		this.apps = apps;
	}

	/** An app's zone, at most a minute old. */
	public ZoneId of(String appId) {
		return Objects.requireNonNull(this.zones.get(appId));
	}

	/** Moves an app. Days that have been counted stay as they are. */
	public void move(String appId, ZoneId zone) {
		this.table.put(appId, SETTINGS, Map.of(ZONE, AttributeValue.fromS(zone.getId())), (put) -> {
		});
		this.zones.invalidate(appId);
	}

	private ZoneId read(String appId) {
		return this.table.find(appId, SETTINGS)
			.flatMap((item) -> item.text(ZONE))
			.map(ZoneId::of)
			.orElseGet(() -> likely(appId));
	}

	private ZoneId likely(String appId) {
		return this.apps.find(appId)
			.map((app) -> String.valueOf(app.settings().language()).replaceFirst("[-_].*", ""))
			.map((language) -> LIKELY.getOrDefault(language, ZoneOffset.UTC))
			.orElse(ZoneOffset.UTC);
	}

}
