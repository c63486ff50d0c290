package app.joren.analyzer.analysis;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.Moments;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import org.springframework.stereotype.Component;

import static app.joren.analyzer.analysis.AnalysisItem.key;

/** The analyses, from being asked for until being forgotten. */
@Component
public class Analyses {

	private static final String QUEUED = "queued";

	private final DynamoDbClient dynamo;

	private final String table;

	private final AnalysisItem items;

	private final AnalysisSettings settings;

	private final Clock clock;

	Analyses(DynamoDbClient dynamo, AwsNames names, AnalysisItem items, AnalysisSettings settings, Clock clock) {
		this.dynamo = dynamo;
		this.table = names.table("analyses");
		this.items = items;
		this.settings = settings;
		this.clock = clock;
	}

	/** An analysis as it is now. */
	public Optional<Analysis> find(String analysisId) {
		return item(analysisId).map(this.items::read);
	}

	/** Notes that an analysis is asked for; nothing happens when it is known. */
	void create(StartAnalysis request) {
		Map<String, AttributeValue> item = new HashMap<>(key(request.analysisId()));
		item.put(AnalysisItem.APP, AttributeValue.fromS(request.appId()));
		item.put(AnalysisItem.ADDRESS, AttributeValue.fromS(request.address()));
		item.put(AnalysisItem.STATE, AttributeValue.fromS(Analysis.State.QUEUED.name()));
		item.put(AnalysisItem.STARTED, AttributeValue.fromS(this.clock.instant().toString()));
		try {
			this.dynamo.putItem((put) -> put.tableName(this.table)
				.item(item)
				.conditionExpression("attribute_not_exists(analysisId)"));
		}
		catch (ConditionalCheckFailedException ex) {
			// Asked for twice: it is there already.
		}
	}

	/** Whether the command for an analysis has been sent. */
	boolean isQueued(String analysisId) {
		return item(analysisId).flatMap((item) -> item.find(QUEUED)).isPresent();
	}

	/** Notes that the command for an analysis has been sent. */
	void queued(String analysisId) {
		this.dynamo.updateItem((update) -> update.tableName(this.table)
			.key(key(analysisId))
			.updateExpression("SET queued = :yes")
			.conditionExpression("attribute_exists(analysisId)")
			.expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true))));
	}

	/** Takes an analysis for a worker, from its start, if nobody is at it. */
	Claim claim(String analysisId) {
		String run = UUID.randomUUID().toString();
		try {
			Map<String, AttributeValue> claimed = this.dynamo
				.updateItem((update) -> update.tableName(this.table)
					.key(key(analysisId))
					.updateExpression("SET #state = :running, run = :run, leased = :until REMOVE findings, requests")
					.conditionExpression("#state = :queued OR (#state = :running AND leased < :now)")
					.expressionAttributeNames(Map.of("#state", AnalysisItem.STATE))
					.expressionAttributeValues(claimValues(run))
					.returnValues(ReturnValue.ALL_NEW))
				.attributes();
			return new Claim.Granted(this.items.read(new Item(claimed)), run);
		}
		catch (ConditionalCheckFailedException ex) {
			return refused(analysisId);
		}
	}

	/** Forgets all analyses of an app. */
	public void forget(String appId) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.table)
			.indexName("by-app")
			.keyConditionExpression("appId = :app")
			.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId)))
			.build();
		this.dynamo.queryPaginator(query)
			.items()
			.stream()
			.map(Item::new)
			.forEach((item) -> this.dynamo
				.deleteItem((delete) -> delete.tableName(this.table).key(key(item.text(AnalysisItem.ID)))));
	}

	private Optional<Item> item(String analysisId) {
		Map<String, AttributeValue> item = this.dynamo
			.getItem((get) -> get.tableName(this.table).key(key(analysisId)).consistentRead(true))
			.item();
		return Optional.of(item).filter((found) -> !found.isEmpty()).map(Item::new);
	}

	private Map<String, AttributeValue> claimValues(String run) {
		Instant now = this.clock.instant();
		return Map.of(":running", AttributeValue.fromS(Analysis.State.RUNNING.name()), ":queued",
				AttributeValue.fromS(Analysis.State.QUEUED.name()), ":run", AttributeValue.fromS(run), ":now",
				AttributeValue.fromS(Moments.sortable(now)), ":until",
				AttributeValue.fromS(Moments.sortable(now.plus(this.settings.lease()))));
	}

	private Claim refused(String analysisId) {
		return find(analysisId)
			.<Claim>map((analysis) -> analysis.state().ended() ? new Claim.Ended(analysis) : new Claim.Busy())
			.orElseGet(Claim.Unknown::new);
	}

}
