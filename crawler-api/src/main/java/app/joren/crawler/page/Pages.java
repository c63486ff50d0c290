package app.joren.crawler.page;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.crawler.store.AddressKey;
import app.joren.extraction.site.Lead;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.fetch.Validators;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import tools.jackson.databind.json.JsonMapper;

/** The pages of apps' sites. */
@Repository
public class Pages {

	/** Enough to find another page than one's own. */
	private static final int SOME = 10;

	/** After everything that is due. */
	private static final Instant FAR = Instant.ofEpochMilli(Long.MAX_VALUE);

	private final DynamoDbClient client;

	private final Table table;

	private final JsonMapper json;

	Pages(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.client = client;
		this.table = new Table(client, names.table("pages"));
		this.json = json;
	}

	/** All pages of an app's site. */
	public Stream<PageState> of(String appId) {
		return this.table.all("appId", appId).map(this::state);
	}

	/** One page of an app's site. */
	public Optional<PageState> find(String appId, URI address) {
		return this.table.get(key(appId, address)).map(this::state);
	}

	/** Those of some pages of an app's site that are known. */
	public List<PageState> find(String appId, Collection<URI> addresses) {
		return this.table.get(addresses.stream().map((address) -> key(appId, address)).toList())
			.stream()
			.map(this::state)
			.toList();
	}

	/** The keys of some pages of an app's site that were last read with this text. */
	public List<String> saying(String appId, String text) {
		return this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-text")
				.keyConditionExpression("appId = :app AND #text = :text")
				.expressionAttributeNames(Map.of("#text", "text"))
				.expressionAttributeValues(
						Map.of(":app", AttributeValue.fromS(appId), ":text", AttributeValue.fromS(text)))
				.limit(SOME))
			.items()
			.stream()
			.map((item) -> new Item(item).text("address"))
			.toList();
	}

	/** Writes a page in a later transaction. */
	public TransactWriteItem put(String appId, PageState page) {
		Validators validators = page.validators();
		Item item = key(appId, page.address()).with("lead", this.json.writeValueAsString(page.lead()))
			.with("status", page.status())
			.with("seen", page.seen().toString())
			.with("contentHash", page.contentHash())
			.with("definitionVersion", page.definitionVersion())
			.with("articleId", page.articleId())
			.with("contentType", page.contentType())
			.with("inferred", page.inferred())
			.with("sight", (page.sight() != null) ? this.json.writeValueAsString(page.sight()) : null);
		if (page.sight() != null && page.sight().now() != null) {
			item.with("text", page.sight().now().text());
		}
		if (page.checks() != null) {
			item.with("checks", this.json.writeValueAsString(page.checks()));
			dueAt(page).ifPresent((due) -> item.with("due", due));
		}
		if (page.former() != null) {
			item.with("former", this.json.writeValueAsString(page.former()));
		}
		if (!page.whereabouts().equals(Whereabouts.HERE)) {
			item.with("whereabouts", this.json.writeValueAsString(page.whereabouts()));
		}
		if (page.answered() != null) {
			item.with("answeredAt", page.answered().toString());
		}
		if (validators != null) {
			item.with("validFor", validators.address().toString())
				.with("etag", validators.etag())
				.with("lastModified", validators.lastModified());
		}
		return this.table.put(item);
	}

	/** What is looked at again by itself. */
	private static Optional<Instant> dueAt(PageState page) {
		return Optional.ofNullable(page.checks()).filter((checks) -> page.isWanted()).map(PageChecks::due);
	}

	/** Pages that are to be looked at again, those first that are so for longest. */
	public List<PageState> due(String appId, Instant now, int most) {
		List<Item> keys = byDue(appId, now, most)
			.map((item) -> Item.empty().with("appId", appId).with("address", item.text("address")))
			.toList();
		return keys.isEmpty() ? List.of() : this.table.get(keys).stream().map(this::state).toList();
	}

	/** When the first page is to be looked at again. */
	public Optional<Instant> firstDue(String appId) {
		return byDue(appId, FAR, 1).flatMap((item) -> item.moment("due").stream()).findFirst();
	}

	private Stream<Item> byDue(String appId, Instant until, int most) {
		return this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-due")
				.keyConditionExpression("appId = :app AND due <= :until")
				.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId), ":until",
						AttributeValue.fromN(Long.toString(until.toEpochMilli()))))
				.limit(most))
			.items()
			.stream()
			.map(Item::new);
	}

	/** Has a page looked at by then, unless it was looked at since it was read here. */
	public void dueAt(String appId, PageState page, Instant moment) {
		PageChecks checks = Objects.requireNonNull(page.checks()).dueAt(moment);
		try {
			this.client.updateItem((update) -> update.tableName(this.table.name())
				.key(key(appId, page.address()).values())
				.updateExpression("SET checks = :checks, due = :due")
				.conditionExpression("seen = :seen")
				.expressionAttributeValues(Map.of(":checks", AttributeValue.fromS(this.json.writeValueAsString(checks)),
						":due", AttributeValue.fromN(Long.toString(moment.toEpochMilli())), ":seen",
						AttributeValue.fromS(page.seen().toString()))));
		}
		catch (ConditionalCheckFailedException ex) {
			// It has been looked at, so that it is not due any more.
		}
	}

	/** Forgets an app's pages. */
	public void forget(String appId) {
		this.table.clear("appId", appId, "address");
	}

	private static Item key(String appId, URI address) {
		return Item.empty().with("appId", appId).with("address", AddressKey.of(address));
	}

	private PageState state(Item item) {
		return new PageState(this.json.readValue(item.text("lead"), Lead.class), item.number("status"),
				Instant.parse(item.text("seen")), validators(item), item.find("contentHash").orElse(null),
				item.number("definitionVersion"), item.find("articleId").orElse(null),
				item.find("answeredAt").map(URI::create).orElse(null), item.find("contentType").orElse(null),
				item.texts("inferred"),
				item.find("sight").map((sight) -> this.json.readValue(sight, PageSight.class)).orElse(null),
				item.find("former").map((former) -> this.json.readValue(former, KeptBody.class)).orElse(null),
				item.find("whereabouts")
					.map((where) -> this.json.readValue(where, Whereabouts.class))
					.orElse(Whereabouts.HERE),
				item.find("checks").map((checks) -> this.json.readValue(checks, PageChecks.class)).orElse(null));
	}

	private static @Nullable Validators validators(Item item) {
		return item.find("validFor")
			.map((address) -> new Validators(URI.create(address), item.find("etag").orElse(null),
					item.find("lastModified").orElse(null)))
			.orElse(null);
	}

}
