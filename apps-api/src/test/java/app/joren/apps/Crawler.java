package app.joren.apps;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.Article;
import app.joren.contracts.image.ImageMessage;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.queue.Queues;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the crawler: writes article documents and tells of them. */
public class Crawler {

	public static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

	private final S3Client s3;

	private final AwsNames names;

	private final Queues queues;

	private final JsonMapper json;

	Crawler(S3Client s3, AwsNames names, Queues queues, JsonMapper json) {
		this.s3 = s3;
		this.names = names;
		this.queues = queues;
		this.json = json;
	}

	/** What the crawler says of an article that it saw at noon. */
	public ContentMessage found(String appId, Article article, String... sections) {
		return found(appId, article, NOON, sections);
	}

	public ContentMessage found(String appId, Article article, Instant seen, String... sections) {
		byte[] document = this.json.writeValueAsBytes(article);
		String hash = UUID.nameUUIDFromBytes(document).toString();
		String key = appId + "/" + hash;
		this.s3.putObject((put) -> put.bucket(this.names.bucket("articles")).key(key), RequestBody.fromBytes(document));
		return new ContentMessage.ArticleFound(appId, article.id(), seen, hash, key, List.of(sections));
	}

	public ContentMessage gone(String appId, Article article, Instant seen) {
		return new ContentMessage.ArticleGone(appId, article.id(), seen);
	}

	/** What the crawler says of an image. */
	public void tell(ImageMessage message) {
		this.queues.send("app-images", message);
	}

	public void tell(ContentMessage... messages) {
		for (ContentMessage message : messages) {
			this.queues.send("content", message);
		}
	}

}
