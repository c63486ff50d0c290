package app.joren.crawler.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.SiteActivity.LastCrawl;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sums by app and month. They are written together with the crawl that they sum up, so
 * that nothing is counted twice. A month lies in several partitions: a commit touches one
 * of them, and all sites of a month are read by a few requests.
 */
@Repository
public class Activity {

	private static final int PARTS = 16;

	private static final Duration KEPT = Duration.ofDays(400);

	private static final String LAST = "last";

	private final Table table;

	private final JsonMapper json;

	private final Clock clock;

	Activity(DynamoDbClient client, AwsNames names, JsonMapper json, Clock clock) {
		this.table = new Table(client, names.table("activity"));
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Adds what a crawl has done between two commits, in the transaction of the later
	 * one.
	 * @param before the crawl as it was written last
	 * @param after the crawl as it is written now
	 */
	public TransactWriteItem add(Crawl before, Crawl after) {
		Amounts more = amounts(after).since(amounts(before));
		Instant now = this.clock.instant();
		Map<String, String> names = new HashMap<>(Map.of("#last", LAST));
		Map<String, AttributeValue> values = new HashMap<>();
		values.put(":last", AttributeValue.fromS(this.json.writeValueAsString(LastCrawl.of(after))));
		values.put(":expires", AttributeValue.fromN(Long.toString(now.plus(KEPT).getEpochSecond())));
		StringBuilder change = new StringBuilder("SET #last = :last, expires = :expires");
		more.numbers().forEach((name, number) -> {
			int at = names.size();
			change.append((at == 1) ? " ADD " : ", ").append("#n").append(at).append(" :n").append(at);
			names.put("#n" + at, name);
			values.put(":n" + at, AttributeValue.fromN(number.toString()));
		});
		return TransactWriteItem.builder()
			.update(Update.builder()
				.tableName(this.table.name())
				.key(key(after.appId(), month(now)).values())
				.updateExpression(change.toString())
				.expressionAttributeNames(names)
				.expressionAttributeValues(values)
				.build())
			.build();
	}

	/** The sums of all apps in a month. */
	List<MonthOfSite> all(YearMonth month) {
		return IntStream.range(0, PARTS)
			.mapToObj((part) -> this.table.all("month", part(month, part)))
			.flatMap((items) -> items)
			.map(this::month)
			.toList();
	}

	/** The sums of one app, the newest first. */
	List<MonthOfSite> of(String appId) {
		YearMonth now = month(this.clock.instant());
		return Stream.iterate(now, (month) -> month.minusMonths(1))
			.limit(KEPT.toDays() / 31)
			.flatMap((month) -> this.table.get(key(appId, month)).stream())
			.map(this::month)
			.toList();
	}

	/** Forgets an app. */
	public void forget(String appId) {
		of(appId).forEach((month) -> this.table.delete(key(appId, month.month())));
	}

	private static Amounts amounts(Crawl crawl) {
		return Amounts.of(crawl.state().ended() ? 1 : 0, crawl.counts(), crawl.usage());
	}

	private MonthOfSite month(Item item) {
		Map<String, Long> numbers = item.values()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().n() != null && !entry.getKey().equals("expires"))
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> Long.valueOf(entry.getValue().n())));
		return new MonthOfSite(item.text("appId"), YearMonth.parse(item.text("month").replaceFirst("#.*", "")),
				item.find(LAST).map((last) -> this.json.readValue(last, LastCrawl.class)).orElse(null),
				new Amounts(numbers));
	}

	private static YearMonth month(Instant moment) {
		return YearMonth.from(moment.atZone(ZoneOffset.UTC));
	}

	private static Item key(String appId, YearMonth month) {
		return Item.empty().with("month", part(month, Math.floorMod(appId.hashCode(), PARTS))).with("appId", appId);
	}

	private static String part(YearMonth month, int part) {
		return month + "#" + part;
	}

}
