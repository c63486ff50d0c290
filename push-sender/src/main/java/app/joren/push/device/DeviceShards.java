package app.joren.push.device;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.aws.ItemValues;
import app.joren.runtime.document.Item;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import org.springframework.stereotype.Component;

/** Many devices at once. */
@Component
class DeviceShards {

	private final DynamoDbClient dynamo;

	private final Devices devices;

	private final String table;

	DeviceShards(DynamoDbClient dynamo, Devices devices, AwsNames names) {
		this.dynamo = dynamo;
		this.devices = devices;
		this.table = names.table("push-devices");
	}

	/**
	 * Living devices of a shard, in the order of their ids. What was written just now may
	 * be missing: reading a million devices so costs half.
	 */
	Audience.Part living(String appId, int shard, @Nullable String after, int limit) {
		Map<String, AttributeValue> values = new HashMap<>(partition(appId, shard));
		if (after != null) {
			values.put(":after", AttributeValue.fromS(after));
		}
		QueryResponse response = this.dynamo.query((query) -> query.tableName(this.table)
			.keyConditionExpression((after != null) ? "pk = :pk AND sk > :after" : "pk = :pk")
			.filterExpression("attribute_not_exists(died)")
			.expressionAttributeValues(values)
			.limit(limit));
		return new Audience.Part(response.items().stream().map(DeviceItems::read).map(StoredDevice::device).toList(),
				response.hasLastEvaluatedKey() ? new Item(response.lastEvaluatedKey()).text(DeviceKeys.SORT) : null);
	}

	/** The first devices of a shard, living or not. */
	List<StoredDevice> first(String appId, int shard, int limit) {
		return this.dynamo
			.query((query) -> query.tableName(this.table)
				.consistentRead(true)
				.keyConditionExpression("pk = :pk")
				.expressionAttributeValues(partition(appId, shard))
				.limit(limit))
			.items()
			.stream()
			.map(DeviceItems::read)
			.toList();
	}

	/** Some devices of a lane that are to be forgotten. */
	List<StoredDevice> due(int lane, Instant now, int limit) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.table)
			.indexName("by-due")
			.keyConditionExpression("lane = :lane AND due <= :now")
			.expressionAttributeValues(
					Map.of(":lane", AttributeValue.fromS(String.valueOf(lane)), ":now", ItemValues.of(now)))
			.limit(limit)
			.build();
		return this.dynamo.query(query)
			.items()
			.stream()
			.map(Item::new)
			.map((item) -> Map.of(DeviceKeys.PARTITION, item.attribute(DeviceKeys.PARTITION), DeviceKeys.SORT,
					item.attribute(DeviceKeys.SORT)))
			.flatMap((key) -> this.devices.find(key).stream())
			// The index may be behind the table.
			.filter((stored) -> !stored.due().isAfter(now))
			.toList();
	}

	private static Map<String, AttributeValue> partition(String appId, int shard) {
		return Map.of(":pk", AttributeValue.fromS(DeviceKeys.partition(appId, shard)));
	}

}
