package app.joren.analyzer.analysis;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.analyzer.definition.ActiveVersions;
import app.joren.analyzer.definition.Definitions;
import app.joren.analyzer.icon.Icons;
import app.joren.analyzer.sample.SamplePages;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.problem.Problem;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Moments;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

import org.springframework.stereotype.Component;

/**
 * What a worker writes about the analysis that it has claimed. Nothing is written by a
 * worker that lost it, to another worker or because it is forgotten.
 */
@Component
class AnalysisRuns {

	private static final String ORIGIN = "analysis";

	private final DynamoDbClient dynamo;

	private final String table;

	private final AnalysisItem items;

	private final Definitions definitions;

	private final SamplePages samples;

	private final ActiveVersions active;

	private final Icons icons;

	private final AnalysisSettings settings;

	private final Clock clock;

	AnalysisRuns(DynamoDbClient dynamo, AwsNames names, AnalysisItem items, Definitions definitions,
			SamplePages samples, ActiveVersions active, Icons icons, AnalysisSettings settings, Clock clock) {
		this.dynamo = dynamo;
		this.table = names.table("analyses");
		this.items = items;
		this.definitions = definitions;
		this.samples = samples;
		this.active = active;
		this.icons = icons;
		this.settings = settings;
		this.clock = clock;
	}

	/** Saves how far an analysis is, and keeps it for this worker. */
	void save(Claim.Granted claim, Analysis analysis) {
		Map<String, AttributeValue> values = new HashMap<>();
		values.put(":findings", this.items.findings(analysis.appId(), analysis.findings()));
		values.put(":requests", requests(analysis.requests()));
		values.put(":until", AttributeValue.fromS(Moments.sortable(this.clock.instant().plus(this.settings.lease()))));
		write(claim, List.of(update(claim, "SET findings = :findings, requests = :requests, leased = :until", values)));
	}

	/** Ends an analysis with a proposal, whose definition becomes the next version. */
	void finish(Claim.Granted claim, SiteUnderstanding understanding) {
		String appId = claim.analysis().appId();
		understanding.pages().forEach((page) -> this.samples.keep(appId, page));
		understanding.icon().ifPresent(this.icons::keep);
		int version = this.definitions.next(appId);
		Put definition = this.definitions.put(appId, version, understanding.definition(), ORIGIN);
		Map<String, AttributeValue> values = ended(Analysis.State.FINISHED);
		values.put(":requests", requests(understanding.requests()));
		values.put(":proposal", this.items.proposal(appId,
				new Proposal(version, understanding.definition(), understanding.design(), understanding.samples())));
		write(claim, List.of(
				update(claim,
						"SET requests = :requests, ended = :now, "
								+ "#state = :state, proposal = :proposal REMOVE leased",
						values),
				TransactWriteItem.builder().put(definition).build(), this.active.choose(appId, version)));
	}

	/** Ends an analysis with a problem. */
	void fail(Claim.Granted claim, Problem problem) {
		Map<String, AttributeValue> values = ended(Analysis.State.FAILED);
		values.put(":problem", this.items.problem(claim.analysis().appId(), problem));
		write(claim,
				List.of(update(claim, "SET ended = :now, #state = :state, problem = :problem REMOVE leased", values)));
	}

	private static AttributeValue requests(int requests) {
		return AttributeValue.fromN(Integer.toString(requests));
	}

	private Map<String, AttributeValue> ended(Analysis.State state) {
		Map<String, AttributeValue> values = new HashMap<>();
		values.put(":now", AttributeValue.fromS(this.clock.instant().toString()));
		values.put(":state", AttributeValue.fromS(state.name()));
		return values;
	}

	private TransactWriteItem update(Claim.Granted claim, String expression, Map<String, AttributeValue> values) {
		values.put(":run", AttributeValue.fromS(claim.run()));
		values.put(":running", AttributeValue.fromS(Analysis.State.RUNNING.name()));
		return TransactWriteItem.builder()
			.update(Update.builder()
				.tableName(this.table)
				.key(AnalysisItem.key(claim.analysis().id()))
				.updateExpression(expression)
				.conditionExpression("run = :run AND #state = :running")
				.expressionAttributeNames(Map.of("#state", AnalysisItem.STATE))
				.expressionAttributeValues(values)
				.build())
			.build();
	}

	private void write(Claim.Granted claim, List<TransactWriteItem> writes) {
		try {
			this.dynamo.transactWriteItems((transaction) -> transaction.transactItems(writes));
		}
		catch (TransactionCanceledException ex) {
			if ("ConditionalCheckFailed".equals(ex.cancellationReasons().getFirst().code())) {
				throw new AnalysisLost(claim.analysis().id());
			}
			throw ex;
		}
	}

}
