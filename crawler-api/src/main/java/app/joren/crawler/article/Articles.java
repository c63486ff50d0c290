package app.joren.crawler.article;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The articles of apps, as the apps service was last told. */
@Repository
public class Articles {

	private final Table table;

	Articles(DynamoDbClient client, AwsNames names) {
		this.table = new Table(client, names.table("articles"));
	}

	/** All articles of an app, also those that are gone. */
	public Stream<ArticleState> of(String appId) {
		return this.table.all("appId", appId).map(Articles::state);
	}

	/** Those of some articles of an app that are known, also those that are gone. */
	public List<ArticleState> find(String appId, Collection<String> articleIds) {
		return this.table.get(articleIds.stream().map((id) -> key(appId, id)).toList())
			.stream()
			.map(Articles::state)
			.toList();
	}

	/** One article of an app, unless it is gone. */
	public Optional<ArticleState> find(String appId, String articleId) {
		return this.table.get(key(appId, articleId)).map(Articles::state).filter((article) -> !article.gone());
	}

	/** Writes an article in a later transaction. */
	public TransactWriteItem put(String appId, ArticleState article) {
		Identity identity = article.identity();
		return this.table.put(key(appId, article.id()).with("owner", article.owner().toString())
			.with("holders", article.holders().stream().map(URI::toString).toList())
			.with("sections", article.sections())
			.with("hash", article.hash())
			.with("key", article.key())
			.with("seen", article.seen().toString())
			.with("gone", article.gone())
			.with("pictured", article.pictured())
			.with("canonical", text(identity.address()))
			.with("text", identity.text())
			.with("shared", text(identity.shared()))
			.with("first", text(identity.first()))
			.with("into", identity.into()));
	}

	/** Forgets an app's articles. */
	public void forget(String appId) {
		this.table.clear("appId", appId, "articleId");
	}

	private static Item key(String appId, String articleId) {
		return Item.empty().with("appId", appId).with("articleId", articleId);
	}

	private static ArticleState state(Item item) {
		return new ArticleState(item.text("articleId"), URI.create(item.text("owner")),
				item.texts("holders").stream().map(URI::create).toList(), item.texts("sections"),
				item.find("hash").orElse(""), item.find("key").orElse(""), Instant.parse(item.text("seen")),
				item.truth("gone"), item.truth("pictured"), identity(item));
	}

	private static Identity identity(Item item) {
		return new Identity(item.find("canonical").map(URI::create).orElse(null), item.find("text").orElse(null),
				item.find("shared").map(URI::create).orElse(null), item.find("first").map(Instant::parse).orElse(null),
				item.find("into").orElse(null));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
