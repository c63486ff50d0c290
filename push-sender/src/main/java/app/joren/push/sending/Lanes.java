package app.joren.push.sending;

import java.util.Map;
import java.util.Optional;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Lets one campaign of an app at a time hand pushes over in a shard, and the next only
 * once it is known what came of them. Otherwise the gateway's record that it has taken
 * something for a phone would not tell of which campaign that was.
 */
@Component
class Lanes {

	private static final String HOLDER = "holder";

	private final DynamoDbClient client;

	private final Table table;

	private final Outbox outbox;

	Lanes(DynamoDbClient client, AwsNames names, Outbox outbox) {
		this.client = client;
		this.table = new Table(client, names.table("sends"));
		this.outbox = outbox;
	}

	/** Takes a lane for a campaign; false while another one needs it. */
	boolean take(String appId, int shard, String campaignId) {
		Optional<String> holder = this.table.get(key(appId, shard)).flatMap((lane) -> lane.find(HOLDER));
		if (holder.isPresent() && holder.get().equals(campaignId)) {
			return true;
		}
		if (holder.isPresent() && !this.outbox.shard(holder.get(), shard).hasSettled()) {
			return false;
		}
		return replace(appId, shard, campaignId, holder.orElse(""));
	}

	/** A condition of a transaction: the lane is still the campaign's. */
	TransactWriteItem held(String appId, int shard, String campaignId) {
		return TransactWriteItem.builder()
			.conditionCheck((check) -> check.tableName(this.table.name())
				.key(key(appId, shard).values())
				.conditionExpression("holder = :campaign")
				.expressionAttributeValues(Map.of(":campaign", AttributeValue.fromS(campaignId))))
			.build();
	}

	private boolean replace(String appId, int shard, String campaignId, String before) {
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(key(appId, shard).with(HOLDER, campaignId).values())
				.conditionExpression("attribute_not_exists(pk) OR holder = :before")
				.expressionAttributeValues(Map.of(":before", AttributeValue.fromS(before))));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	private static Item key(String appId, int shard) {
		return Item.empty().with("pk", "lane#" + appId + "#" + shard).with("sk", "lane");
	}

}
