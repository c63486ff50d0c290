package app.joren.crawler.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import app.joren.crawler.store.AddressKey;
import app.joren.extraction.site.Lead;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import tools.jackson.databind.json.JsonMapper;

/** The frontiers of crawls. They expire by themselves when their crawl is long over. */
@Repository
public class Frontiers {

	private static final Duration KEPT = Duration.ofDays(14);

	/** About as many as a slice visits. */
	private static final int STRETCH = 400;

	private final DynamoDbClient client;

	private final Table table;

	private final JsonMapper json;

	private final Clock clock;

	Frontiers(DynamoDbClient client, AwsNames names, JsonMapper json, Clock clock) {
		this.client = client;
		this.table = new Table(client, names.table("frontiers"));
		this.json = json;
		this.clock = clock;
	}

	/** A crawl's frontier as it was last written, of which so much is there. */
	public Frontier of(String crawlId, FrontierCounts counts) {
		return new Frontier(new Written(crawlId), counts);
	}

	/** All addresses of a crawl as they were last written. */
	public Stream<Entry> all(String crawlId) {
		return this.table.all("crawlId", crawlId).map(this::entry);
	}

	/** Writes an address in a later transaction. */
	public TransactWriteItem put(String crawlId, Entry entry) {
		URI address = entry.lead().address();
		Item item = key(crawlId, address).with("lead", this.json.writeValueAsString(entry.lead()))
			.with("reason", entry.reason().name())
			.with("order", entry.order())
			.with("tries", entry.tries())
			.with("result", (entry.result() != null) ? entry.result().name() : null)
			.with("articleId", entry.articleId())
			.with("expires", this.clock.instant().plus(KEPT).getEpochSecond());
		if (entry.waits()) {
			item.with("place", entry.place());
		}
		return this.table.put(item);
	}

	/** Forgets a crawl's frontier. */
	public void forget(String crawlId) {
		this.table.clear("crawlId", crawlId, "position");
	}

	private static Item key(String crawlId, URI address) {
		return Item.empty().with("crawlId", crawlId).with("position", AddressKey.of(address));
	}

	private Entry entry(Item item) {
		return new Entry(this.json.readValue(item.text("lead"), Lead.class), Entry.Reason.valueOf(item.text("reason")),
				item.number("order"), item.number("tries"), item.find("result").map(Entry.Result::valueOf).orElse(null),
				item.find("articleId").orElse(null));
	}

	/** The index has only those that wait, so that it is as long as the line. */
	private final class Written implements WrittenFrontier {

		private final String crawlId;

		Written(String crawlId) {
			this.crawlId = crawlId;
		}

		@Override
		public Stretch after(long place) {
			QueryResponse answer = Frontiers.this.client.query((query) -> query.tableName(Frontiers.this.table.name())
				.indexName("line")
				.consistentRead(true)
				.keyConditionExpression("crawlId = :crawl AND #place > :place")
				.expressionAttributeNames(Map.of("#place", "place"))
				.expressionAttributeValues(Map.of(":crawl", AttributeValue.fromS(this.crawlId), ":place",
						AttributeValue.fromN(Long.toString(place))))
				.limit(STRETCH));
			return new Stretch(answer.items().stream().map(Item::new).map(Frontiers.this::entry).toList(),
					answer.lastEvaluatedKey().isEmpty());
		}

		@Override
		public Collection<Entry> find(Collection<URI> addresses) {
			return Frontiers.this.table.get(addresses.stream().map((address) -> key(this.crawlId, address)).toList())
				.stream()
				.map(Frontiers.this::entry)
				.toList();
		}

	}

}
