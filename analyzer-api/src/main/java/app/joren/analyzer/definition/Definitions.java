package app.joren.analyzer.definition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

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

	private final ActiveVersions active;

	private final Remakes remakes;

	private final Clock clock;

	Definitions(DynamoDbClient dynamo, AwsNames names, PackedDocuments documents, ActiveVersions active,
			Remakes remakes, Clock clock) {
		this.dynamo = dynamo;
		this.table = names.table("definitions");
		this.documents = documents;
		this.active = active;
		this.remakes = remakes;
		this.clock = clock;
	}

	/** The versions of an app's definition, the newest first. */
	public List<DefinitionVersion> versions(String appId) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.table)
			.consistentRead(true)
			.scanIndexForward(false)
			.keyConditionExpression("appId = :app AND version > :pointer")
			.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId), ":pointer", number(0)))
			.projectionExpression("version, saved, origin")
			.build();
		List<DefinitionVersion> versions = this.dynamo.queryPaginator(query)
			.items()
			.stream()
			.map(Item::new)
			.map(Definitions::version)
			.toList();
		int followed = versions.isEmpty() ? 0 : this.active.of(appId).orElse(versions.getFirst().version());
		return versions.stream().map((version) -> version.active(version.version() == followed)).toList();
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

	/** The active version of an app's definition. */
	public Optional<DefinitionVersion> active(String appId) {
		return versions(appId).stream().filter(DefinitionVersion::active).findFirst();
	}

	/**
	 * Makes a version that is there the active one; the app's articles are made again by
	 * it. Who goes back from a version that was made without being asked for does not get
	 * the like again.
	 */
	public Optional<DefinitionVersion> activate(String appId, int version) {
		if (versions(appId).stream().noneMatch((known) -> known.version() == version)) {
			return Optional.empty();
		}
		TransactWriteItem choice = active(appId).filter(DefinitionVersion::isSelfMade)
			.map(DefinitionVersion::version)
			.filter((followed) -> followed > version)
			.map((followed) -> this.active.refuse(appId, followed, version))
			.orElseGet(() -> this.active.accept(appId, version));
		this.dynamo.transactWriteItems((write) -> write.transactItems(choice));
		this.remakes.ask(appId, UUID.randomUUID().toString());
		return versions(appId).stream().filter((known) -> known.version() == version).findFirst();
	}

	/**
	 * Saves a definition as the next version, which is active from now on; the app's
	 * articles are made again by it.
	 */
	public DefinitionVersion add(String appId, SiteDefinition definition, String origin) {
		while (true) {
			try {
				DefinitionVersion version = new DefinitionVersion(next(appId), this.clock.instant(), origin, true);
				Put put = put(appId, version.version(), definition, origin);
				this.dynamo
					.transactWriteItems((write) -> write.transactItems(TransactWriteItem.builder().put(put).build(),
							this.active.choose(appId, version.version())));
				this.remakes.ask(appId, UUID.randomUUID().toString());
				return version;
			}
			catch (TransactionCanceledException ex) {
				if (!"ConditionalCheckFailed".equals(ex.cancellationReasons().getFirst().code())) {
					throw ex;
				}
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
		this.active.forget(appId);
		versions(appId).forEach((version) -> this.dynamo
			.deleteItem((delete) -> delete.tableName(this.table).key(key(appId, version.version()))));
	}

	private static DefinitionVersion version(Item item) {
		return new DefinitionVersion((int) item.number(VERSION), item.moment(SAVED), item.text(ORIGIN), false);
	}

	private static Map<String, AttributeValue> key(String appId, int version) {
		return Map.of(APP, AttributeValue.fromS(appId), VERSION, number(version));
	}

	private static AttributeValue number(int version) {
		return AttributeValue.fromN(Integer.toString(version));
	}

}
