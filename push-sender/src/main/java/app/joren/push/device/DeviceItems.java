package app.joren.push.device;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.runtime.aws.ItemValues;
import app.joren.runtime.document.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Devices as items of the table. What is empty is absent. */
final class DeviceItems {

	static final String APP = "appId";

	static final String DEVICE = "deviceId";

	static final String ENDPOINT = "endpoint";

	static final String SECRET = "secretHash";

	static final String REGISTERED = "registered";

	static final String DIED = "died";

	private DeviceItems() {
	}

	static Map<String, AttributeValue> of(StoredDevice stored) {
		Device device = stored.device();
		Map<String, AttributeValue> item = new HashMap<>(DeviceKeys.device(device.appId(), device.deviceId()));
		item.put(APP, AttributeValue.fromS(device.appId()));
		item.put(ENDPOINT, AttributeValue.fromS(device.endpoint()));
		item.put("platform", AttributeValue.fromS(device.platform().name()));
		item.put("environment", AttributeValue.fromS(device.environment().name()));
		item.put("zone", AttributeValue.fromS(device.zone().getId()));
		item.put("appVersion", AttributeValue.fromS(device.appVersion()));
		item.put("all", AttributeValue.fromBool(device.all()));
		item.put(SECRET, AttributeValue.fromS(stored.secretHash()));
		item.put("tokenHash", AttributeValue.fromS(stored.tokenHash()));
		item.put(REGISTERED, ItemValues.of(stored.registered()));
		item.put(DeviceKeys.LANE, AttributeValue.fromS(DeviceKeys.lane(device.deviceId())));
		item.put(DeviceKeys.DUE, ItemValues.of(stored.due()));
		Optional.ofNullable(stored.died()).ifPresent((died) -> item.put(DIED, ItemValues.of(died)));
		wishes(device, item);
		return item;
	}

	private static void wishes(Device device, Map<String, AttributeValue> item) {
		Optional.ofNullable(device.language()).ifPresent((tag) -> item.put("language", AttributeValue.fromS(tag)));
		put(item, "topics", device.topics());
		put(item, "reads", device.reads());
		Optional.ofNullable(device.quietHours()).ifPresent((quiet) -> {
			item.put("quietFrom", AttributeValue.fromS(quiet.from().toString()));
			item.put("quietUntil", AttributeValue.fromS(quiet.until().toString()));
		});
	}

	private static void put(Map<String, AttributeValue> item, String name, Set<String> texts) {
		if (!texts.isEmpty()) {
			item.put(name, AttributeValue.fromSs(texts.stream().sorted().toList()));
		}
	}

	static StoredDevice read(Map<String, AttributeValue> attributes) {
		Item item = new Item(attributes);
		return new StoredDevice(device(item), item.text(SECRET), item.text("tokenHash"), moment(item, REGISTERED),
				item.find(DIED).isPresent() ? moment(item, DIED) : null, moment(item, DeviceKeys.DUE));
	}

	private static Device device(Item item) {
		return new Device(item.text(APP), item.text(DeviceKeys.SORT), item.text(ENDPOINT),
				Platform.valueOf(item.text("platform")), Environment.valueOf(item.text("environment")),
				item.findText("language").orElse(null), ZoneId.of(item.text("zone")), item.text("appVersion"),
				item.attribute("all").bool(), texts(item, "topics"), texts(item, "reads"),
				item.findText("quietFrom")
					.map((from) -> new QuietHours(LocalTime.parse(from), LocalTime.parse(item.text("quietUntil"))))
					.orElse(null));
	}

	private static Set<String> texts(Item item, String name) {
		return item.find(name).map((value) -> Set.copyOf(value.ss())).orElse(Set.of());
	}

	private static Instant moment(Item item, String name) {
		return Instant.ofEpochMilli(item.number(name));
	}

}
