package app.joren.crawler.drift;

import java.util.Optional;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.json.JsonMapper;

/** What each version of an app's definition delivered while it fitted. */
@Repository
public class Profiles {

	private final DynamoDbClient client;

	private final Table table;

	private final JsonMapper json;

	Profiles(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.client = client;
		this.table = new Table(client, names.table("profiles"));
		this.json = json;
	}

	/** What a version delivered while it fitted. */
	public Optional<Baseline> of(String appId, int version) {
		return this.table.get(key(appId, version))
			.map((item) -> this.json.readValue(item.text("baseline"), Baseline.class));
	}

	/** Keeps what a version delivered. */
	public void keep(String appId, int version, Baseline baseline) {
		Item item = key(appId, version).with("baseline", this.json.writeValueAsString(baseline));
		this.client.putItem((put) -> put.tableName(this.table.name()).item(item.values()));
	}

	/** Forgets an app's profiles. */
	public void forget(String appId) {
		this.table.all("appId", appId)
			.map((item) -> key(appId, item.number("version")))
			.toList()
			.forEach(this.table::delete);
	}

	private static Item key(String appId, int version) {
		return Item.empty().with("appId", appId).with("version", version);
	}

}
