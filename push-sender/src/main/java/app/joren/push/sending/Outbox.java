package app.joren.push.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.push.device.Audience;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import app.joren.runtime.store.Transactions;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * What has become of each phone's push. A shard and a part of it are written together or
 * not at all, and only by who has read the shard as it is: so of two workers at the same
 * phones one is refused before it has handed anything over.
 */
@Repository
class Outbox {

	/** For so long phones may ask what they were sent. */
	static final Duration KEPT = Duration.ofDays(30);

	private final DynamoDbClient client;

	private final Table table;

	private final OutboxItems items;

	private final Clock clock;

	Outbox(DynamoDbClient client, AwsNames names, OutboxItems items, Clock clock) {
		this.client = client;
		this.table = new Table(client, names.table("sends"));
		this.items = items;
		this.clock = clock;
	}

	/** How far a campaign is in one shard. */
	Shard shard(String campaignId, int number) {
		return this.table.get(OutboxItems.shardKey(campaignId, number))
			.map(this.items::shard)
			.orElse(Shard.untouched(number));
	}

	/** How far it is in those that somebody has begun with. */
	List<Shard> shards(String campaignId) {
		List<Item> keys = IntStream.range(0, Audience.SHARDS)
			.mapToObj((number) -> OutboxItems.shardKey(campaignId, number))
			.toList();
		return this.table.get(keys)
			.stream()
			.map(this.items::shard)
			.sorted(Comparator.comparing(Shard::number))
			.toList();
	}

	/** A part that exists. */
	Part part(String campaignId, int number, String last) {
		return this.table.get(OutboxItems.partKey(campaignId, number, last)).map(this.items::part).orElseThrow();
	}

	/** The parts that are to be looked at again, now or later. */
	List<Part> unfinished(String campaignId, int number) {
		return this.client.queryPaginator((query) -> query.tableName(this.table.name())
			.consistentRead(true)
			.keyConditionExpression("pk = :pk AND begins_with(sk, :part)")
			.filterExpression("attribute_exists(due)")
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(OutboxItems.partition(campaignId, number)),
					":part", AttributeValue.fromS(OutboxItems.PART))))
			.items()
			.stream()
			.map((item) -> this.items.part(new Item(item)))
			.toList();
	}

	/** What became of one phone's push, and since when. */
	Optional<Instant> taken(String campaignId, int number, String deviceId) {
		return this.client.query((query) -> query.tableName(this.table.name())
			.keyConditionExpression("pk = :pk AND sk BETWEEN :phone AND :end")
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(OutboxItems.partition(campaignId, number)),
					":phone", AttributeValue.fromS(OutboxItems.PART + deviceId), ":end",
					AttributeValue.fromS(OutboxItems.PART + "~")))
			.limit(1))
			.items()
			.stream()
			.map((item) -> this.items.part(new Item(item)))
			.filter((part) -> part.entries().get(deviceId) instanceof Entry.Taken)
			.map(Part::since)
			.findFirst();
	}

	/**
	 * Writes a shard, and parts of it with it.
	 * @return the shard as it is then, or nothing if somebody else has changed it
	 */
	Optional<Shard> save(String campaignId, Shard shard, List<Part> parts, TransactWriteItem... conditions) {
		Instant expires = this.clock.instant().plus(KEPT);
		List<TransactWriteItem> writes = new ArrayList<>(List.of(conditions));
		writes.add(unchanged(this.items.shard(campaignId, shard, expires), shard.revision()));
		parts.forEach((part) -> writes.add(this.table.put(this.items.part(campaignId, shard.number(), part, expires))));
		try {
			Transactions.write(this.client, writes);
			return Optional.of(OutboxItems.later(shard));
		}
		catch (TransactionCanceledException ex) {
			return Optional.empty();
		}
	}

	private TransactWriteItem unchanged(Item item, int revision) {
		Put.Builder put = Put.builder().tableName(this.table.name()).item(item.values());
		return TransactWriteItem.builder()
			.put((revision == 0) ? put.conditionExpression("attribute_not_exists(pk)").build()
					: put.conditionExpression("revision = :revision")
						.expressionAttributeValues(
								Map.of(":revision", AttributeValue.fromN(Integer.toString(revision))))
						.build())
			.build();
	}

	/** The results so far. */
	Tally tally(String campaignId) {
		return sum(shards(campaignId).stream());
	}

	/** What shards count for together. */
	static Tally sum(Stream<Shard> shards) {
		return shards.map(Shard::tally).reduce(Tally.none(), Tally::plus);
	}

}
