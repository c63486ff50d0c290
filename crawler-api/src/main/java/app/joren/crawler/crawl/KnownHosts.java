package app.joren.crawler.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which apps show a host's site. It is written anew once a week while it is crawled. */
@Repository
public class KnownHosts {

	/** Longer than the longest time between two crawls of all of a site. */
	private static final Duration KEPT = Duration.ofDays(90);

	private static final Duration FRESH = Duration.ofDays(7);

	private static final int REMEMBERED = 20_000;

	private final DynamoDbClient client;

	private final Table table;

	private final Clock clock;

	private final Cache<String, SiteHosts> written = Caffeine.newBuilder()
		.maximumSize(REMEMBERED)
		.expireAfterWrite(FRESH)
		.build();

	KnownHosts(DynamoDbClient client, AwsNames names, Clock clock) {
		this.client = client;
		this.table = new Table(client, names.table("site-hosts"));
		this.clock = clock;
	}

	/** An app's site is on the hosts of its definition. */
	void know(String appId, SiteDefinition definition) {
		SiteHosts hosts = SiteHosts.of(definition);
		if (!hosts.equals(this.written.getIfPresent(appId))) {
			hosts.authorities().forEach((host) -> write(host, appId));
			this.written.put(appId, hosts);
		}
	}

	/** The apps that show a host's site. */
	public List<String> apps(String host) {
		return this.table.all("host", host).map((item) -> item.text("appId")).toList();
	}

	/** Forgets an app. */
	public void forget(String appId) {
		this.written.invalidate(appId);
		this.client
			.queryPaginator((query) -> query.tableName(this.table.name())
				.indexName("by-app")
				.keyConditionExpression("appId = :app")
				.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId))))
			.items()
			.forEach((item) -> this.table.delete(key(new Item(item).text("host"), appId)));
	}

	private void write(String host, String appId) {
		Item item = key(host, appId).with("expires", this.clock.instant().plus(KEPT).getEpochSecond());
		this.client.putItem((put) -> put.tableName(this.table.name()).item(item.values()));
	}

	private static Item key(String host, String appId) {
		return Item.empty().with("host", host).with("appId", appId);
	}

}
