package app.joren.push.device;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.aws.ItemValues;
import app.joren.runtime.document.Item;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import org.springframework.stereotype.Component;

/** The table of the devices. An endpoint belongs to one device at most. */
@Component
class Devices {

	private static final String ME = ":me";

	private final DynamoDbClient dynamo;

	private final String table;

	Devices(DynamoDbClient dynamo, AwsNames names) {
		this.dynamo = dynamo;
		this.table = names.table("push-devices");
	}

	Optional<StoredDevice> find(String appId, String deviceId) {
		return find(DeviceKeys.device(appId, deviceId));
	}

	/** The device that has an endpoint. */
	Optional<StoredDevice> at(String endpoint) {
		return item(DeviceKeys.owner(endpoint))
			.flatMap((owner) -> find(owner.text(DeviceItems.APP), owner.text(DeviceItems.DEVICE)));
	}

	/**
	 * Writes a device that has its endpoint already.
	 * @return whether it has it still
	 */
	boolean change(StoredDevice stored) {
		try {
			this.dynamo.putItem((put) -> put.tableName(this.table)
				.item(DeviceItems.of(stored))
				.conditionExpression("endpoint = :me AND secretHash = :secret")
				.expressionAttributeValues(Map.of(ME, AttributeValue.fromS(stored.device().endpoint()), ":secret",
						AttributeValue.fromS(stored.secretHash()))));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	/**
	 * Writes a device with an endpoint, which any other device loses. All or nothing, on
	 * the condition that the endpoint's owner is who it was when it was looked up.
	 * @param stored the device
	 * @param before the endpoint that it had
	 */
	void enter(StoredDevice stored, @Nullable String before) {
		Device device = stored.device();
		Optional<Item> owner = item(DeviceKeys.owner(device.endpoint()));
		List<TransactWriteItem> writes = new ArrayList<>();
		writes.add(put(DeviceItems.of(stored), (before != null) ? "attribute_exists(pk)" : "attribute_not_exists(pk)",
				Map.of()));
		writes.add(owner.isEmpty() ? put(owner(device), "attribute_not_exists(pk)", Map.of())
				: put(owner(device), "deviceId = :me", Map.of(ME, owner.get().attribute(DeviceItems.DEVICE))));
		owner.map((item) -> DeviceKeys.device(item.text(DeviceItems.APP), item.text(DeviceItems.DEVICE)))
			.filter((key) -> !key.equals(DeviceKeys.device(device.appId(), device.deviceId())))
			.ifPresent((key) -> writes
				.add(TransactWriteItem.builder().delete((delete) -> delete.tableName(this.table).key(key)).build()));
		if (before != null && !before.equals(device.endpoint())) {
			writes.add(release(before, device.deviceId()));
		}
		this.dynamo.transactWriteItems((transaction) -> transaction.transactItems(writes));
	}

	/**
	 * Says of a device that nothing goes to its endpoint any more.
	 * @param device the device
	 * @param since when the gateway said so; if the phone came later, it is not believed
	 * @param due when it is to be forgotten
	 * @return whether that is news
	 */
	boolean die(Device device, Instant since, Instant due) {
		try {
			this.dynamo.updateItem((update) -> update.tableName(this.table)
				.key(DeviceKeys.device(device.appId(), device.deviceId()))
				.updateExpression("SET died = :since, due = :due")
				.conditionExpression("endpoint = :me AND registered < :since AND attribute_not_exists(died)")
				.expressionAttributeValues(Map.of(ME, AttributeValue.fromS(device.endpoint()), ":since",
						ItemValues.of(since), ":due", ItemValues.of(due))));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	/**
	 * Deletes a device and lets go of its endpoint, if it has not changed since it was
	 * read.
	 */
	void remove(StoredDevice stored) {
		Device device = stored.device();
		this.dynamo.transactWriteItems((transaction) -> transaction.transactItems(TransactWriteItem.builder()
			.delete((delete) -> delete.tableName(this.table)
				.key(DeviceKeys.device(device.appId(), device.deviceId()))
				.conditionExpression("attribute_not_exists(pk) OR (endpoint = :me AND registered = :registered)")
				.expressionAttributeValues(Map.of(ME, AttributeValue.fromS(device.endpoint()), ":registered",
						ItemValues.of(stored.registered()))))
			.build(), release(device.endpoint(), device.deviceId())));
	}

	/** The device with a key, as it is now. */
	Optional<StoredDevice> find(Map<String, AttributeValue> key) {
		return item(key).map((item) -> DeviceItems.read(item.attributes()));
	}

	private Optional<Item> item(Map<String, AttributeValue> key) {
		return Optional.of(this.dynamo.getItem((get) -> get.tableName(this.table).key(key).consistentRead(true)).item())
			.filter((item) -> !item.isEmpty())
			.map(Item::new);
	}

	private TransactWriteItem put(Map<String, AttributeValue> item, String condition,
			Map<String, AttributeValue> values) {
		return TransactWriteItem.builder()
			.put((put) -> put.tableName(this.table)
				.item(item)
				.conditionExpression(condition)
				.expressionAttributeValues(values.isEmpty() ? null : values))
			.build();
	}

	private TransactWriteItem release(String endpoint, String deviceId) {
		return TransactWriteItem.builder()
			.delete((delete) -> delete.tableName(this.table)
				.key(DeviceKeys.owner(endpoint))
				.conditionExpression("attribute_not_exists(pk) OR deviceId = :me")
				.expressionAttributeValues(Map.of(ME, AttributeValue.fromS(deviceId))))
			.build();
	}

	private static Map<String, AttributeValue> owner(Device device) {
		Map<String, AttributeValue> owner = new HashMap<>(DeviceKeys.owner(device.endpoint()));
		owner.put(DeviceItems.APP, AttributeValue.fromS(device.appId()));
		owner.put(DeviceItems.DEVICE, AttributeValue.fromS(device.deviceId()));
		return owner;
	}

}
