package app.joren.push.device;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the table: devices in the shards of their apps, and beside them for each
 * endpoint which device has it.
 */
final class DeviceKeys {

	static final String PARTITION = "pk";

	static final String SORT = "sk";

	/** The attributes of the index of what is due. */
	static final String LANE = "lane";

	static final String DUE = "due";

	/** How many partitions that index has. */
	static final int LANES = 8;

	private static final String OWNER = "owner";

	private DeviceKeys() {
	}

	static String partition(String appId, int shard) {
		return "app#" + appId + "#" + shard;
	}

	static Map<String, AttributeValue> device(String appId, String deviceId) {
		return of(partition(appId, Audience.shard(deviceId)), deviceId);
	}

	static Map<String, AttributeValue> owner(String endpoint) {
		return of("endpoint#" + endpoint, OWNER);
	}

	static String lane(String deviceId) {
		return String.valueOf(Audience.shard(deviceId) % LANES);
	}

	private static Map<String, AttributeValue> of(String partition, String sort) {
		return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
	}

}
