package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.crawler.store.AddressKey;
import app.joren.crawler.store.ContentHash;
import app.joren.crawler.store.Item;
import app.joren.runtime.document.Moments;
import app.joren.crawler.store.Table;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Which articles show which images. Whatever is written or removed about an article
 * counts only if nothing was written that was seen later.
 */
@Repository
class ImageUses {

	/** Which image of which article; of the article itself it names no image. */
	private static final String USE = "articleImage";

	private static final String NOT_SEEN_LATER = "attribute_not_exists(seen) OR seen <= :seen";

	private final DynamoDbClient client;

	private final Table table;

	ImageUses(DynamoDbClient client, AwsNames names) {
		this.client = client;
		this.table = new Table(client, names.table("image-uses"));
	}

	/** An article shows these images and no others; false if it was seen later. */
	boolean replace(String appId, ShownImages.OfArticle article) {
		List<Item> before = of(appId, article.articleId());
		if (before.isEmpty() && article.addresses().isEmpty()) {
			return true;
		}
		if (!put(mark(appId, article), article.seen())) {
			return false;
		}
		Set<URI> shown = article.addresses();
		shown.forEach((address) -> put(use(appId, article, address), article.seen()));
		before.stream()
			.filter((use) -> use.find("imageAddress")
				.filter((source) -> !shown.contains(URI.create(source)))
				.isPresent())
			.forEach((use) -> remove(appId, use.text(USE), article.seen()));
		return isLast(appId, article);
	}

	/** Another worker may have written what was seen later, which then counts alone. */
	private boolean isLast(String appId, ShownImages.OfArticle article) {
		boolean last = this.table.get(key(appId, article.articleId() + "#"))
			.filter((mark) -> Instant.parse(mark.text("seen")).isAfter(article.seen()))
			.isEmpty();
		if (!last) {
			article.addresses()
				.forEach((address) -> remove(appId, use(appId, article, address).text(USE), article.seen()));
		}
		return last;
	}

	/** Whether any article shows an image. */
	boolean isShown(URI address) {
		return !this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-address")
				.limit(1)
				.keyConditionExpression("address = :address")
				.expressionAttributeValues(Map.of(":address", AttributeValue.fromS(AddressKey.of(address)))))
			.items()
			.isEmpty();
	}

	/** No article of an app shows anything any more. */
	void forget(String appId) {
		List<Item> uses = this.table.all("appId", appId).toList();
		uses.forEach((use) -> this.table.delete(key(appId, use.text(USE))));
	}

	private List<Item> of(String appId, String articleId) {
		return this.client
			.queryPaginator(
					(query) -> query.tableName(this.table.name())
						.consistentRead(true)
						.keyConditionExpression("appId = :app AND begins_with(articleImage, :article)")
						.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId), ":article",
								AttributeValue.fromS(articleId + "#"))))
			.items()
			.stream()
			.map(Item::new)
			.toList();
	}

	private boolean put(Item item, Instant seen) {
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(item.values())
				.conditionExpression(NOT_SEEN_LATER)
				.expressionAttributeValues(seen(seen)));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	private void remove(String appId, String use, Instant seen) {
		try {
			this.client.deleteItem((delete) -> delete.tableName(this.table.name())
				.key(key(appId, use).values())
				.conditionExpression(NOT_SEEN_LATER)
				.expressionAttributeValues(seen(seen)));
		}
		catch (ConditionalCheckFailedException ex) {
			// The article was seen later, and shows it again.
		}
	}

	private static Item key(String appId, String use) {
		return Item.empty().with("appId", appId).with(USE, use);
	}

	/** Says when an article was seen, whatever it shows. */
	private static Item mark(String appId, ShownImages.OfArticle article) {
		return key(appId, article.articleId() + "#").with("seen", Moments.sortable(article.seen()));
	}

	private static Item use(String appId, ShownImages.OfArticle article, URI address) {
		String hash = ContentHash.of(address.toString().getBytes(UTF_8)).substring(0, 32);
		return key(appId, article.articleId() + "#" + hash).with("seen", Moments.sortable(article.seen()))
			.with("address", AddressKey.of(address))
			.with("imageAddress", address.toString());
	}

	private static Map<String, AttributeValue> seen(Instant seen) {
		return Map.of(":seen", AttributeValue.fromS(Moments.sortable(seen)));
	}

}
