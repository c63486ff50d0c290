package app.joren.analyzer.redesign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

import org.springframework.stereotype.Component;

/**
 * The last new definition of each app's changed site: it is made once for one change, and
 * not twice within a while for one app.
 */
@Component
public class Redesigns {

	private static final String CHANGE = "changeId";

	private static final String DECIDED = "decided";

	private static final String FUTILE = "futile";

	/** A worker that is not heard of for so long has died. */
	private static final Duration LEASE = Duration.ofSeconds(50);

	private final DynamoDbClient dynamo;

	private final String table;

	private final PackedDocuments documents;

	private final RedesignSettings settings;

	private final Clock clock;

	Redesigns(DynamoDbClient dynamo, AwsNames names, PackedDocuments documents, RedesignSettings settings,
			Clock clock) {
		this.dynamo = dynamo;
		this.table = names.table("redesigns");
		this.documents = documents;
		this.settings = settings;
		this.clock = clock;
	}

	/** Takes a change for a worker, if it is to be acted on now. */
	Claim claim(SiteChanged fact) {
		String run = UUID.randomUUID().toString();
		Instant now = this.clock.instant();
		try {
			Item item = new Item(this.dynamo
				.updateItem((update) -> update.tableName(this.table)
					.key(key(fact.appId()))
					.updateExpression("SET changeId = :change, run = :run, due = :due, leased = :until REMOVE decided")
					.conditionExpression("attribute_not_exists(appId) OR (changeId <> :change AND due < :now) "
							+ "OR (changeId = :change AND attribute_not_exists(decided) AND leased < :now)")
					.expressionAttributeValues(
							Map.of(":change", text(fact.crawlId()), ":run", text(run), ":now", number(now), ":until",
									number(now.plus(LEASE)), ":due", number(now.plus(this.settings.pause()))))
					.returnValues(ReturnValue.ALL_NEW))
				.attributes());
			return new Claim.Granted(fact.appId(), fact.crawlId(), run,
					item.find(FUTILE).map(AttributeValue::n).map(Integer::valueOf).orElse(0));
		}
		catch (ConditionalCheckFailedException ex) {
			return refused(fact);
		}
	}

	/** Nothing was to be done about a change, so that the next one may be acted on. */
	void release(Claim.Granted claim) {
		this.dynamo.updateItem((update) -> update.tableName(this.table)
			.key(key(claim.appId()))
			.updateExpression("SET changeId = :none, due = :now REMOVE leased")
			.conditionExpression("run = :run")
			.expressionAttributeValues(
					Map.of(":none", text("none"), ":now", number(this.clock.instant()), ":run", text(claim.run()))));
	}

	/** Keeps a change for the worker that is at it. */
	void renew(Claim.Granted claim) {
		this.dynamo.updateItem((update) -> update.tableName(this.table)
			.key(key(claim.appId()))
			.updateExpression("SET leased = :until")
			.conditionExpression("run = :run")
			.expressionAttributeValues(
					Map.of(":until", number(this.clock.instant().plus(LEASE)), ":run", text(claim.run()))));
	}

	/**
	 * Writes what came of a change together with its definition, or nothing of both.
	 * @return whether it could be written; a version with that number may be there
	 * already, or another one is followed now
	 */
	boolean decide(Claim.Granted claim, DefinitionChanged change, List<TransactWriteItem> writes) {
		List<TransactWriteItem> all = new ArrayList<>(writes);
		all.addFirst(TransactWriteItem.builder().update(decision(claim, change)).build());
		try {
			this.dynamo.transactWriteItems((transaction) -> transaction.transactItems(all));
			return true;
		}
		catch (TransactionCanceledException ex) {
			if ("ConditionalCheckFailed".equals(ex.cancellationReasons().getFirst().code())) {
				throw new RedesignLost(claim);
			}
			if (ex.cancellationReasons()
				.stream()
				.noneMatch((reason) -> "ConditionalCheckFailed".equals(reason.code()))) {
				throw ex;
			}
			return false;
		}
	}

	/** What came of the last change of an app's site. */
	public Optional<DefinitionChanged> last(String appId) {
		return item(appId).flatMap(this::decided);
	}

	/** Forgets an app. */
	public void forget(String appId) {
		this.dynamo.deleteItem((delete) -> delete.tableName(this.table).key(key(appId)));
	}

	private Update decision(Claim.Granted claim, DefinitionChanged change) {
		int futile = (change.outcome() == DefinitionChanged.Outcome.TAKEN) ? 0 : claim.futile() + 1;
		Instant due = this.clock.instant().plus(this.settings.pauseAfter(futile));
		return Update.builder()
			.tableName(this.table)
			.key(key(claim.appId()))
			.updateExpression("SET decided = :decided, futile = :futile, due = :due REMOVE leased")
			.conditionExpression("run = :run AND attribute_not_exists(decided)")
			.expressionAttributeValues(Map.of(":decided", this.documents.pack(change, claim.appId()), ":run",
					text(claim.run()), ":futile", AttributeValue.fromN(Integer.toString(futile)), ":due", number(due)))
			.build();
	}

	private Claim refused(SiteChanged fact) {
		Item item = item(fact.appId())
			.orElseThrow(() -> new IllegalStateException("App " + fact.appId() + " was forgotten just now"));
		if (!item.text(CHANGE).equals(fact.crawlId())) {
			return new Claim.TooSoon();
		}
		return decided(item).<Claim>map(Claim.Decided::new).orElseGet(Claim.Busy::new);
	}

	private Optional<DefinitionChanged> decided(Item item) {
		return item.find(DECIDED).map((decided) -> this.documents.unpack(decided, DefinitionChanged.class));
	}

	private Optional<Item> item(String appId) {
		return Optional
			.of(this.dynamo.getItem((get) -> get.tableName(this.table).key(key(appId)).consistentRead(true)).item())
			.filter((item) -> !item.isEmpty())
			.map(Item::new);
	}

	private static Map<String, AttributeValue> key(String appId) {
		return Map.of("appId", text(appId));
	}

	private static AttributeValue text(String value) {
		return AttributeValue.fromS(value);
	}

	private static AttributeValue number(Instant moment) {
		return AttributeValue.fromN(Long.toString(moment.toEpochMilli()));
	}

}
