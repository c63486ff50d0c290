package app.joren.crawler.ping;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Agenda;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.json.JsonMapper;

/** What is agreed with servers. What nobody renews or ends is dropped after a while. */
@Repository
class Subscriptions {

	private static final Duration KEPT = Duration.ofDays(30);

	private final DynamoDbClient client;

	private final Table table;

	private final Agenda<Subscription> agenda;

	Subscriptions(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.client = client;
		this.table = new Table(client, names.table("subscriptions"));
		this.agenda = new Agenda<>(client, this.table, "id", new Written(json));
	}

	/** A subscription, if somebody knows what only its server knows. */
	Optional<Subscription> find(String id, String token) {
		return find(id).filter((subscription) -> subscription.isOf(token));
	}

	Optional<Subscription> find(String id) {
		return this.agenda.find(id);
	}

	/** All of an app. */
	List<Subscription> of(String appId) {
		List<String> ids = this.client
			.queryPaginator((query) -> query.tableName(this.table.name())
				.indexName("by-app")
				.keyConditionExpression("appId = :app")
				.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId))))
			.items()
			.stream()
			.map((item) -> new Item(item).text("id"))
			.toList();
		return ids.isEmpty() ? List.of() : this.agenda.find(ids);
	}

	boolean create(Subscription subscription) {
		return this.agenda.create(subscription);
	}

	boolean save(Subscription before, Subscription after) {
		return this.agenda.save(before, after);
	}

	Optional<Subscription> change(String id, UnaryOperator<Subscription> change) {
		return this.agenda.change(id, change);
	}

	List<String> due(Instant now, int most) {
		return this.agenda.due(now, most).stream().map(Agenda.Due::id).toList();
	}

	void delete(String id) {
		this.agenda.delete(id);
	}

	/**
	 * How subscriptions are written.
	 *
	 * @param json as which
	 */
	private record Written(JsonMapper json) implements Agenda.Kind<Subscription> {

		@Override
		public String id(Subscription subscription) {
			return subscription.id();
		}

		@Override
		public int revision(Subscription subscription) {
			return subscription.revision();
		}

		@Override
		public Optional<Instant> due(Subscription subscription) {
			return Optional.of(subscription.due());
		}

		@Override
		public void write(Subscription subscription, Item item) {
			Instant end = subscription.until();
			Instant last = (end != null && end.isAfter(subscription.due())) ? end : subscription.due();
			item.with("appId", subscription.appId())
				.with("subscription", this.json.writeValueAsString(subscription))
				.with("expires", last.plus(KEPT).getEpochSecond());
		}

		@Override
		public Subscription read(Item item) {
			return this.json.readValue(item.text("subscription"), Subscription.class).revised(item.number("revision"));
		}

	}

}
