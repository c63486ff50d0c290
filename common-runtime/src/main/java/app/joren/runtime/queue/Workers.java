package app.joren.runtime.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import app.joren.runtime.aws.AwsNames;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which workers of a service are alive: each says so now and then. */
final class Workers {

	/** Who was silent for longer is taken for dead. */
	private static final Duration SILENCE = Duration.ofMinutes(3);

	private final DynamoDbClient client;

	private final String table;

	private final Clock clock;

	Workers(DynamoDbClient client, AwsNames names, Clock clock) {
		this.client = client;
		this.table = names.table("workers");
		this.clock = clock;
	}

	/** A worker is alive. */
	void alive(String service, String worker) {
		this.client.putItem((put) -> put.tableName(this.table)
			.item(Map.of("service", AttributeValue.fromS(service), "worker", AttributeValue.fromS(worker), "expires",
					seconds(this.clock.instant().plus(SILENCE)))));
	}

	/** How many are. */
	int count(String service) {
		return (int) this.client
			.queryPaginator(
					(query) -> query.tableName(this.table)
						.keyConditionExpression("service = :service")
						.filterExpression("expires > :now")
						.expressionAttributeValues(Map.of(":service", AttributeValue.fromS(service), ":now",
								seconds(this.clock.instant()))))
			.items()
			.stream()
			.count();
	}

	private static AttributeValue seconds(Instant moment) {
		return AttributeValue.fromN(Long.toString(moment.getEpochSecond()));
	}

}
