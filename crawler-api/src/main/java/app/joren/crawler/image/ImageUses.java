package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.crawler.store.AddressKey;
import app.joren.crawler.store.ContentHash;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Moments;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

/**
 * Which articles show which images. An article has one item that says what it shows, its
 * {@link ShownMark mark}; it counts only if nothing was written that was seen later. By
 * one more item for each image it is found who shows it. Those are written before the
 * mark that names them, and removed after it, so that none is missing whenever a worker
 * dies.
 */
@Repository
class ImageUses {

	/** Which image of which article; of the mark it names no image. */
	private static final String USE = "articleImage";

	private final DynamoDbClient client;

	private final Table table;

	ImageUses(DynamoDbClient client, AwsNames names) {
		this.client = client;
		this.table = new Table(client, names.table("image-uses"));
	}

	/**
	 * Articles show these images and no others.
	 * @return those of them that were not seen later
	 */
	List<ShownImages.OfArticle> replace(String appId, Collection<ShownImages.OfArticle> shown) {
		Collection<ShownImages.OfArticle> articles = shown.stream()
			.collect(toMap(ShownImages.OfArticle::articleId, Function.identity(),
					BinaryOperator.maxBy(Comparator.comparing(ShownImages.OfArticle::seen))))
			.values();
		List<Noted> next = noted(appId, articles).filter((noted) -> !noted.isLate()).toList();
		this.table.put(next.stream().flatMap((noted) -> uses(appId, noted.article(), noted.lacking())).toList());
		next.forEach((noted) -> put(appId, noted.next()));
		this.table
			.delete(next.stream().flatMap((noted) -> keys(appId, noted.article(), noted.next().leaving())).toList());
		return settled(appId, articles);
	}

	/**
	 * Another worker may have written what was seen later while this one wrote: then it
	 * is put right what both have touched, until nothing has come between.
	 */
	private List<ShownImages.OfArticle> settled(String appId, Collection<ShownImages.OfArticle> articles) {
		List<Noted> all = noted(appId, articles).toList();
		List<Noted> late = all.stream().filter(Noted::isLate).toList();
		if (!late.isEmpty()) {
			late.forEach((noted) -> align(appId, noted));
			settled(appId, late.stream().map((noted) -> noted.mark().shown()).toList());
		}
		return all.stream().filter((noted) -> !noted.isLate()).map(Noted::article).toList();
	}

	private void align(String appId, Noted late) {
		this.table.put(uses(appId, late.article(), late.mark().images()).toList());
		this.table.delete(keys(appId, late.article(), late.mark().leaving(late.article())).toList());
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
		this.table.clear("appId", appId, USE);
	}

	private Stream<Noted> noted(String appId, Collection<ShownImages.OfArticle> articles) {
		Map<String, ShownMark> marks = this.table
			.get(articles.stream().map((article) -> key(appId, mark(article.articleId()))).toList())
			.stream()
			.map((item) -> mark(appId, item))
			.collect(toMap(ShownMark::articleId, Function.identity()));
		return articles.stream()
			.map((article) -> new Noted(article,
					marks.getOrDefault(article.articleId(), ShownMark.none(article.articleId()))));
	}

	private ShownMark mark(String appId, Item item) {
		String articleId = item.text(USE).substring(0, item.text(USE).length() - 1);
		boolean names = item.values().containsKey("images");
		return new ShownMark(articleId, Instant.parse(item.text("seen")),
				names ? addresses(item, "images") : used(appId, articleId), addresses(item, "leaving"));
	}

	/** Marks did not name what they show in earlier times. */
	private Set<URI> used(String appId, String articleId) {
		return this.client
			.queryPaginator(
					(query) -> query.tableName(this.table.name())
						.consistentRead(true)
						.keyConditionExpression("appId = :app AND begins_with(articleImage, :article)")
						.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId), ":article",
								AttributeValue.fromS(mark(articleId)))))
			.items()
			.stream()
			.flatMap((use) -> new Item(use).find("imageAddress").stream())
			.map(URI::create)
			.collect(Collectors.toSet());
	}

	private void put(String appId, ShownMark mark) {
		Item item = key(appId, mark(mark.articleId())).with("seen", Moments.sortable(mark.seen()))
			.with("images", mark.images().stream().map(URI::toString).sorted().toList())
			.with("leaving", mark.leaving().stream().map(URI::toString).sorted().toList());
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(item.values())
				.conditionExpression("attribute_not_exists(seen) OR seen <= :seen")
				.expressionAttributeValues(Map.of(":seen", AttributeValue.fromS(item.text("seen")))));
		}
		catch (ConditionalCheckFailedException ex) {
			// The article was seen later meanwhile, which is found out after this.
		}
	}

	private static Stream<Item> uses(String appId, ShownImages.OfArticle article, Set<URI> images) {
		return images.stream()
			.map((address) -> key(appId, article, address).with("address", AddressKey.of(address))
				.with("imageAddress", address.toString()));
	}

	private static Stream<Item> keys(String appId, ShownImages.OfArticle article, Set<URI> images) {
		return images.stream().map((address) -> key(appId, article, address));
	}

	private static Item key(String appId, ShownImages.OfArticle article, URI address) {
		String hash = ContentHash.of(address.toString().getBytes(UTF_8)).substring(0, 32);
		return key(appId, mark(article.articleId()) + hash);
	}

	private static Set<URI> addresses(Item item, String name) {
		return item.texts(name).stream().map(URI::create).collect(Collectors.toSet());
	}

	private static String mark(String articleId) {
		return articleId + "#";
	}

	private static Item key(String appId, String use) {
		return Item.empty().with("appId", appId).with(USE, use);
	}

	/**
	 * An article, and what is noted of it.
	 *
	 * @param article what it is said to show
	 * @param mark what is noted
	 */
	private record Noted(ShownImages.OfArticle article, ShownMark mark) {

		boolean isLate() {
			return this.mark.isAfter(this.article);
		}

		ShownMark next() {
			return this.mark.next(this.article);
		}

		Set<URI> lacking() {
			return this.mark.lacking(next());
		}

	}

}
