package app.joren.crawler.crawl;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.problem.Problem;
import app.joren.crawler.frontier.FrontierCounts;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import app.joren.runtime.store.Transactions;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import tools.jackson.databind.json.JsonMapper;

/** The crawls. Every change is conditional on the crawl's still running. */
@Repository
public class Crawls {

	private static final int MOST_OF_AN_APP = 50;

	private final DynamoDbClient client;

	private final Table table;

	private final JsonMapper json;

	private final Clock clock;

	Crawls(DynamoDbClient client, AwsNames names, JsonMapper json, Clock clock) {
		this.client = client;
		this.table = new Table(client, names.table("crawls"));
		this.json = json;
		this.clock = clock;
	}

	/** Begins a crawl, or finds the one with this id. */
	public Crawl start(String appId, String crawlId, int version, Crawl.Kind kind) {
		Crawl crawl = new Crawl(crawlId, appId, version, Crawl.State.RUNNING, CrawlCounts.none(), List.of(),
				this.clock.instant(), null, kind, List.of());
		Item item = Item.empty()
			.with("crawlId", crawl.id())
			.with("appId", crawl.appId())
			.with("started", crawl.started().toString())
			.with("stage", crawl.state().name())
			.with("slice", 0)
			.with("commits", 0)
			.with("crawl", this.json.writeValueAsString(crawl));
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(item.values())
				.conditionExpression("attribute_not_exists(crawlId)"));
			return crawl;
		}
		catch (ConditionalCheckFailedException ex) {
			return find(crawl.id()).orElseThrow();
		}
	}

	/** One crawl. */
	public Optional<Crawl> find(String crawlId) {
		return this.table.get(key(crawlId)).map(this::crawl);
	}

	/** An app's crawls, the newest first. */
	public List<Crawl> of(String appId) {
		return this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-app")
				.keyConditionExpression("appId = :app")
				.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId)))
				.scanIndexForward(false)
				.limit(MOST_OF_AN_APP))
			.items()
			.stream()
			.map(Item::new)
			.map(this::crawl)
			.toList();
	}

	/** The slice that a crawl is at. */
	public int slice(String crawlId) {
		return this.table.get(key(crawlId)).map((item) -> item.number("slice")).orElse(0);
	}

	/** Whether a claim is still the last one to a running crawl. */
	public boolean isHeld(Claim claim) {
		return this.table.get(key(claim.crawlId()))
			.filter((item) -> item.text("stage").equals(Crawl.State.RUNNING.name()))
			.flatMap((item) -> item.find("claim"))
			.filter(claim.token()::equals)
			.isPresent();
	}

	/** Takes the right to go on with a running crawl that is at the claim's slice. */
	public Optional<CrawlChange> claim(Claim claim) {
		try {
			var answer = this.client.updateItem((update) -> update.tableName(this.table.name())
				.key(key(claim.crawlId()).values())
				.updateExpression("SET claim = :claim")
				.conditionExpression("stage = :running AND slice = :slice")
				.expressionAttributeValues(Map.of(":claim", AttributeValue.fromS(claim.token()), ":running", running(),
						":slice", AttributeValue.fromN(Integer.toString(claim.slice()))))
				.returnValues("ALL_NEW"));
			return Optional.of(change(new Item(answer.attributes())));
		}
		catch (ConditionalCheckFailedException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Writes how far a crawl is, together with what was done, or nothing of both.
	 * @param claim the right to do so
	 * @param change how far it is
	 * @param writes what was done, at most 99
	 */
	public void commit(Claim claim, CrawlChange change, List<TransactWriteItem> writes) {
		List<TransactWriteItem> all = new ArrayList<>(writes);
		all.addFirst(TransactWriteItem.builder().update(update(claim, change)).build());
		try {
			Transactions.write(this.client, all);
		}
		catch (TransactionCanceledException ex) {
			boolean lost = ex.hasCancellationReasons()
					&& "ConditionalCheckFailed".equals(ex.cancellationReasons().getFirst().code());
			throw lost ? new ClaimLost(claim.crawlId()) : ex;
		}
	}

	/** Ends a crawl from outside; what it has done stays. */
	public Optional<Crawl> end(String crawlId, Crawl.State state, List<Problem> problems) {
		Optional<Crawl> crawl = find(crawlId);
		if (crawl.isEmpty() || crawl.get().state().ended()) {
			return crawl;
		}
		Crawl ended = ended(crawl.get(), state, problems);
		try {
			this.client.updateItem((update) -> update.tableName(this.table.name())
				.key(key(crawlId).values())
				.updateExpression("SET stage = :stage, crawl = :crawl")
				.conditionExpression("stage = :running")
				.expressionAttributeValues(Map.of(":running", running(), ":stage", AttributeValue.fromS(state.name()),
						":crawl", AttributeValue.fromS(this.json.writeValueAsString(ended)))));
		}
		catch (ConditionalCheckFailedException ex) {
			// It ended by itself in the meantime.
		}
		return find(crawlId);
	}

	/** Forgets an app's crawls. */
	public void forget(String appId) {
		List<Crawl> some = of(appId);
		while (!some.isEmpty()) {
			some.forEach((crawl) -> this.table.delete(key(crawl.id())));
			some = of(appId);
		}
	}

	private Crawl ended(Crawl crawl, Crawl.State state, List<Problem> problems) {
		List<Problem> all = new ArrayList<>(problems);
		all.addAll(crawl.problems());
		return new Crawl(crawl.id(), crawl.appId(), crawl.definitionVersion(), state, crawl.counts(), all,
				crawl.started(), this.clock.instant(), crawl.kind(), crawl.drift(), crawl.usage());
	}

	private Update update(Claim claim, CrawlChange change) {
		Map<String, AttributeValue> values = new HashMap<>();
		values.put(":claim", AttributeValue.fromS(claim.token()));
		values.put(":running", running());
		values.put(":stage", AttributeValue.fromS(change.crawl().state().name()));
		values.put(":crawl", AttributeValue.fromS(this.json.writeValueAsString(change.crawl())));
		values.put(":slice", AttributeValue.fromN(Integer.toString(change.slice())));
		values.put(":seeded", AttributeValue.fromBool(change.seeded()));
		values.put(":frontier", AttributeValue.fromS(this.json.writeValueAsString(change.frontier())));
		values.put(":commits", AttributeValue.fromN(Integer.toString(change.commits() + 1)));
		values.put(":seen", AttributeValue.fromN(Integer.toString(change.commits())));
		return Update.builder()
			.tableName(this.table.name())
			.key(key(claim.crawlId()).values())
			.updateExpression(
					"SET stage = :stage, crawl = :crawl, slice = :slice, seeded = :seeded, frontier = :frontier, commits = :commits")
			.conditionExpression(
					"stage = :running AND claim = :claim" + " AND (commits = :seen OR attribute_not_exists(commits))")
			.expressionAttributeValues(values)
			.build();
	}

	/** A crawl whose addresses were not counted, in earlier times, begins anew. */
	private CrawlChange change(Item item) {
		Optional<FrontierCounts> counts = item.find("frontier")
			.map((frontier) -> this.json.readValue(frontier, FrontierCounts.class));
		return new CrawlChange(crawl(item), item.number("slice"), counts.isPresent() && item.truth("seeded"),
				counts.orElseGet(FrontierCounts::none), item.number("commits"));
	}

	private Crawl crawl(Item item) {
		return this.json.readValue(item.text("crawl"), Crawl.class);
	}

	private static AttributeValue running() {
		return AttributeValue.fromS(Crawl.State.RUNNING.name());
	}

	private static Item key(String crawlId) {
		return Item.empty().with("crawlId", crawlId);
	}

}
