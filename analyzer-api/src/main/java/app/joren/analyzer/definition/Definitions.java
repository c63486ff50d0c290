package app.joren.analyzer.definition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import org.springframework.stereotype.Component;

/** The versions of the apps' definitions. A version never changes once it is there. */
@Component
public class Definitions {

	private static final String APP = "appId";

	private static final String VERSION = "version";

	private static final String SAVED = "saved";

	private static final String ORIGIN = "origin";

	private static final String DOCUMENT = "document";

	private final DynamoDbClient dynamo;

	private final String table;

	private final PackedDocuments documents;

	private final Clock clock;

	Definitions(DynamoDbClient dynamo, AwsNames names, PackedDocuments documents, Clock clock) {
		this.dynamo = dynamo;
		this.table = names.table("definitions");
		this.documents = documents;
		this.clock = clock;
	}

	/** The versions of an app's definition, the newest first. */
	public List<DefinitionVersion> versions(String appId) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.table)
			.consistentRead(true)
			.scanIndexForward(false)
			.keyConditionExpression("appId = :app")
			.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId)))
			.projectionExpression("version, saved, origin")
			.build();
		return this.dynamo.queryPaginator(query).items().stream().map(Item::new).map(Definitions::version).toList();
	}

	/** One version. */
	public Optional<SiteDefinition> find(String appId, int version) {
		Map<String, AttributeValue> item = this.dynamo
			.getItem((get) -> get.tableName(this.table).key(key(appId, version)).consistentRead(true))
			.item();
		return item.isEmpty() ? Optional.empty()
				: Optional.of(this.documents.unpack(new Item(item).attribute(DOCUMENT), SiteDefinition.class));
	}

	/** The number of the version that would be the next. */
	public int next(String appId) {
		return versions(appId).stream().mapToInt(DefinitionVersion::version).max().orElse(0) + 1;
	}

	/** Saves a definition as the next version. */
	public DefinitionVersion add(String appId, SiteDefinition definition, String origin) {
		while (true) {
			try {
				DefinitionVersion version = new DefinitionVersion(next(appId), this.clock.instant(), origin);
				Put put = put(appId, version.version(), definition, origin);
				this.dynamo.putItem((request) -> request.tableName(put.tableName())
					.item(put.item())
					.conditionExpression(put.conditionExpression()));
				return version;
			}
			catch (ConditionalCheckFailedException ex) {
				// Somebody else saved that version in the meantime: there is another next
				// one.
			}
		}
	}

	/** A version as a part of a transaction, which fails when the version is there. */
	public Put put(String appId, int version, SiteDefinition definition, String origin) {
		Map<String, AttributeValue> item = Map.of(APP, AttributeValue.fromS(appId), VERSION, number(version), SAVED,
				AttributeValue.fromS(this.clock.instant().toString()), ORIGIN, AttributeValue.fromS(origin), DOCUMENT,
				this.documents.pack(definition, appId));
		return Put.builder()
			.tableName(this.table)
			.item(item)
			.conditionExpression("attribute_not_exists(appId)")
			.build();
	}

	/** Forgets all versions of an app's definition. */
	public void forget(String appId) {
		versions(appId).forEach((version) -> this.dynamo
			.deleteItem((delete) -> delete.tableName(this.table).key(key(appId, version.version()))));
	}

	private static DefinitionVersion version(Item item) {
		return new DefinitionVersion((int) item.number(VERSION), item.moment(SAVED), item.text(ORIGIN));
	}

	private static Map<String, AttributeValue> key(String appId, int version) {
		return Map.of(APP, AttributeValue.fromS(appId), VERSION, number(version));
	}

	private static AttributeValue number(int version) {
		return AttributeValue.fromN(Integer.toString(version));
	}

}
