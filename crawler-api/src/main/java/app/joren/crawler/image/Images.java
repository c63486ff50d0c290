package app.joren.crawler.image;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Moments;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import static java.util.stream.Collectors.toMap;

/** All images by their addresses, of all apps together. */
@Repository
public class Images {

	/** The index by which what is due is found has so many parts. */
	static final int SLOTS = 8;

	private static final int MOST_DUE = 200;

	/** After so long a command that was lost is sent again. */
	private static final Duration LEASE = Duration.ofHours(6);

	/**
	 * That an image is wanted is noted again after such a share of the time after which
	 * it would be let go.
	 */
	private static final int SHARE = 10;

	private static final String WANT = """
			ADD apps :app SET wanted = :now, slot = if_not_exists(slot, :slot), imageAddress = if_not_exists(imageAddress, :source), \
			due = if_not_exists(due, :due), #status = if_not_exists(#status, :waiting)""";

	private final DynamoDbClient client;

	private final Table table;

	private final ImageItems items;

	private final ImageSettings settings;

	Images(DynamoDbClient client, AwsNames names, ImageItems items, ImageSettings settings) {
		this.client = client;
		this.table = new Table(client, names.table("images"));
		this.items = items;
		this.settings = settings;
	}

	/** What is known of an image. */
	public Optional<ImageState> find(URI address) {
		return this.table.get(ImageItems.key(address)).map(this.items::read);
	}

	/** Articles of an app show images; says what is known of them. */
	List<ImageState> want(Set<URI> addresses, String appId, Instant now) {
		Map<URI, ImageState> known = this.table.get(addresses.stream().map(ImageItems::key).toList())
			.stream()
			.map(this.items::read)
			.filter((image) -> image.isWanted(appId, now.minus(this.settings.unused().dividedBy(SHARE))))
			.collect(toMap(ImageState::address, Function.identity()));
		return addresses.stream()
			.map((address) -> Optional.ofNullable(known.get(address)).orElseGet(() -> want(address, appId, now)))
			.toList();
	}

	/** An article of an app shows an image; says what is known of it. */
	private ImageState want(URI address, String appId, Instant now) {
		Map<String, AttributeValue> values = Map.of(":app", AttributeValue.fromSs(List.of(appId)), ":now", moment(now),
				":due", moment(now.plus(LEASE)), ":slot", AttributeValue.fromN(Integer.toString(slot(address))),
				":source", AttributeValue.fromS(address.toString()), ":waiting",
				AttributeValue.fromS(ImageState.Status.WAITING.name()));
		return this.items.read(
				new Item(this.client
					.updateItem((update) -> update.tableName(this.table.name())
						.key(ImageItems.key(address).values())
						.updateExpression(WANT)
						.expressionAttributeNames(Map.of("#status", "status"))
						.expressionAttributeValues(values)
						.returnValues(ReturnValue.ALL_NEW))
					.attributes()));
	}

	/**
	 * Writes what became of an image.
	 * @return the image with all apps that show it by now; empty if another worker was
	 * quicker
	 */
	Optional<ImageState> decide(ImageState before, ImageState after) {
		Map<String, AttributeValue> values = this.items.values(after);
		String known = (before.checked() != null) ? "checked = :before" : "attribute_not_exists(checked)";
		if (before.checked() != null) {
			values.put(":before", moment(before.checked()));
		}
		try {
			return Optional.of(this.items.read(
					new Item(this.client
						.updateItem((update) -> update.tableName(this.table.name())
							.key(ImageItems.key(after.address()).values())
							.updateExpression(this.items.update(after))
							.conditionExpression("attribute_exists(address) AND " + known)
							.expressionAttributeNames(Map.of("#status", "status"))
							.expressionAttributeValues(values)
							.returnValues(ReturnValue.ALL_NEW))
						.attributes())));
		}
		catch (ConditionalCheckFailedException ex) {
			return Optional.empty();
		}
	}

	/** Some images of a part that are due. */
	List<URI> due(int slot, Instant now) {
		return this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-due")
				.limit(MOST_DUE)
				.keyConditionExpression("slot = :slot AND due <= :now")
				.expressionAttributeValues(
						Map.of(":slot", AttributeValue.fromN(Integer.toString(slot)), ":now", moment(now))))
			.items()
			.stream()
			.map((item) -> URI.create(new Item(item).text("imageAddress")))
			.toList();
	}

	/** Takes an image that is due; false if another worker did. */
	boolean lease(ImageState image, Instant now) {
		Map<String, AttributeValue> values = Map.of(":before", moment(image.due()), ":due", moment(now.plus(LEASE)));
		try {
			this.client.updateItem((update) -> update.tableName(this.table.name())
				.key(ImageItems.key(image.address()).values())
				.updateExpression("SET due = :due")
				.conditionExpression("due = :before")
				.expressionAttributeValues(values));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	/** Forgets an image, unless an article has begun to show it meanwhile. */
	boolean forget(ImageState image) {
		try {
			this.client.deleteItem((delete) -> delete.tableName(this.table.name())
				.key(ImageItems.key(image.address()).values())
				.conditionExpression("wanted = :wanted")
				.expressionAttributeValues(Map.of(":wanted", moment(image.wanted()))));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	/** Whether what is kept of an image is kept of another one too. */
	boolean isElsewhere(ImageState image) {
		String hash = Objects.requireNonNull(image.image()).hash();
		String own = ImageItems.key(image.address()).text("address");
		return this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-hash")
				.limit(2)
				.keyConditionExpression("contentHash = :hash")
				.expressionAttributeValues(Map.of(":hash", AttributeValue.fromS(hash))))
			.items()
			.stream()
			.anyMatch((other) -> !new Item(other).text("address").equals(own));
	}

	private static AttributeValue moment(Instant moment) {
		return AttributeValue.fromS(Moments.sortable(moment));
	}

	private static int slot(URI address) {
		return Math.floorMod(address.hashCode(), SLOTS);
	}

}
