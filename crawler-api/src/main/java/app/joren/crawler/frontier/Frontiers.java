package app.joren.crawler.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import app.joren.crawler.store.AddressKey;
import app.joren.crawler.store.Item;
import app.joren.crawler.store.Table;
import app.joren.extraction.site.Lead;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import tools.jackson.databind.json.JsonMapper;

/** The frontiers of crawls. They expire by themselves when their crawl is long over. */
@Repository
public class Frontiers {

	private static final Duration KEPT = Duration.ofDays(14);

	private final Table table;

	private final JsonMapper json;

	private final Clock clock;

	Frontiers(DynamoDbClient client, AwsNames names, JsonMapper json, Clock clock) {
		this.table = new Table(client, names.table("frontier"));
		this.json = json;
		this.clock = clock;
	}

	/** A crawl's frontier as it was last written. */
	public Frontier of(String crawlId) {
		return new Frontier(this.table.all("crawlId", crawlId).map(this::entry).toList());
	}

	/** Writes an address in a later transaction. */
	public TransactWriteItem put(String crawlId, Entry entry) {
		URI address = entry.lead().address();
		Item item = Item.empty()
			.with("crawlId", crawlId)
			.with("position", AddressKey.of(address))
			.with("lead", this.json.writeValueAsString(entry.lead()))
			.with("reason", entry.reason().name())
			.with("order", entry.order())
			.with("tries", entry.tries())
			.with("result", (entry.result() != null) ? entry.result().name() : null)
			.with("articleId", entry.articleId())
			.with("expires", this.clock.instant().plus(KEPT).getEpochSecond());
		return this.table.put(item);
	}

	/** Forgets a crawl's frontier. */
	public void forget(String crawlId) {
		List<Item> keys = this.table.all("crawlId", crawlId)
			.map((item) -> Item.empty().with("crawlId", crawlId).with("position", item.text("position")))
			.toList();
		keys.forEach(this.table::delete);
	}

	private Entry entry(Item item) {
		return new Entry(this.json.readValue(item.text("lead"), Lead.class), Entry.Reason.valueOf(item.text("reason")),
				item.number("order"), item.number("tries"), item.find("result").map(Entry.Result::valueOf).orElse(null),
				item.find("articleId").orElse(null));
	}

}
