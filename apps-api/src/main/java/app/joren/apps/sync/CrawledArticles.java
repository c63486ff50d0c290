package app.joren.apps.sync;

import app.joren.contracts.article.Article;
import app.joren.runtime.aws.AwsNames;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.s3.S3Client;

/** The article documents that the crawler writes. */
@Component
class CrawledArticles {

	private final S3Client s3;

	private final String bucket;

	private final JsonMapper json;

	CrawledArticles(S3Client s3, AwsNames names, JsonMapper json) {
		this.s3 = s3;
		this.bucket = names.bucket("articles");
		this.json = json;
	}

	/**
	 * Reads an article.
	 * @param key of the document
	 * @param articleId the article that it must be
	 */
	Article read(String key, String articleId) {
		byte[] document = this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key)).asByteArrayUnsafe();
		Article article = this.json.readValue(document, Article.class);
		if (!article.id().equals(articleId)) {
			throw new IllegalStateException(
					"The document %s is the article %s, not %s".formatted(key, article.id(), articleId));
		}
		return article;
	}

}
