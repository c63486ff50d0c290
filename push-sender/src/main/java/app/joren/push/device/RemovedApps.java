package app.joren.push.device;

import java.util.List;
import java.util.Map;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.stereotype.Component;

/** The apps that were removed and have devices still, which may be many. */
@Component
public class RemovedApps {

	private static final AttributeValue REMOVED = AttributeValue.fromS("removed");

	private final DynamoDbClient dynamo;

	private final String table;

	RemovedApps(DynamoDbClient dynamo, AwsNames names) {
		this.dynamo = dynamo;
		this.table = names.table("push-devices");
	}

	/** Lets the devices of an app be forgotten, bit by bit. */
	public void add(String appId) {
		this.dynamo.putItem((put) -> put.tableName(this.table).item(key(appId)));
	}

	List<String> all() {
		return this.dynamo
			.queryPaginator((query) -> query.tableName(this.table)
				.keyConditionExpression("pk = :removed")
				.expressionAttributeValues(Map.of(":removed", REMOVED)))
			.items()
			.stream()
			.map((item) -> new Item(item).text(DeviceKeys.SORT))
			.toList();
	}

	void done(String appId) {
		this.dynamo.deleteItem((delete) -> delete.tableName(this.table).key(key(appId)));
	}

	private static Map<String, AttributeValue> key(String appId) {
		return Map.of(DeviceKeys.PARTITION, REMOVED, DeviceKeys.SORT, AttributeValue.fromS(appId));
	}

}
