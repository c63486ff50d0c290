package app.joren.runtime.robots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.crawler.ShutOut;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.aws.ItemValues;
import app.joren.runtime.fetch.Refusal;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The hosts that are shut out, in a table that all services read. Each remembers it for
 * less than a minute.
 */
public final class ShutOutHosts implements ShutOuts {

	private final DynamoDbClient client;

	private final String table;

	private final Duration remembered;

	private final Clock clock;

	private volatile Known known = new Known(Set.of(), Instant.EPOCH);

	ShutOutHosts(DynamoDbClient client, String table, Duration remembered, Clock clock) {
		this.client = client;
		this.table = table;
		this.remembered = remembered;
		this.clock = clock;
	}

	/** All of them, as they are now. */
	public List<ShutOut> all() {
		return this.client.scanPaginator((scan) -> scan.tableName(this.table).consistentRead(true))
			.items()
			.stream()
			.map(ItemValues::new)
			.map(ShutOutHosts::shutOut)
			.toList();
	}

	/** Shuts a host out. */
	public void add(ShutOut shutOut) {
		this.client.putItem((put) -> put.tableName(this.table)
			.item(Map.of("host", AttributeValue.fromS(shutOut.host()), "reason", AttributeValue.fromS(shutOut.reason()),
					"since", ItemValues.of(shutOut.since()))));
	}

	/** Lets a host in again. */
	public void remove(String host) {
		this.client
			.deleteItem((delete) -> delete.tableName(this.table).key(Map.of("host", AttributeValue.fromS(host))));
	}

	@Override
	public Optional<Refusal> refuses(String host) {
		Set<String> hosts = hosts();
		return names(host).filter(hosts::contains)
			.findFirst()
			.map((name) -> new Refusal(ProblemType.SHUT_OUT, "The owner of " + name + " has asked us to stay away"));
	}

	private Set<String> hosts() {
		Known now = this.known;
		if (!this.clock.instant().isBefore(now.read().plus(this.remembered))) {
			Instant read = this.clock.instant();
			now = new Known(all().stream().map(ShutOut::host).collect(Collectors.toUnmodifiableSet()), read);
			this.known = now;
		}
		return now.hosts();
	}

	/** A name, and all names above it. */
	private static Stream<String> names(String host) {
		return Stream.iterate(host, (name) -> !name.isEmpty(),
				(name) -> (name.indexOf('.') < 0) ? "" : name.substring(name.indexOf('.') + 1));
	}

	private static ShutOut shutOut(ItemValues item) {
		return new ShutOut(item.text("host").orElse(""), item.text("reason").orElse(""),
				item.time("since").orElse(Instant.EPOCH));
	}

	/**
	 * What was last read.
	 *
	 * @param hosts all names
	 * @param read when
	 */
	private record Known(Set<String> hosts, Instant read) {
	}

}
