package app.joren.crawler.article;

import java.util.Collection;
import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.crawler.store.ContentHash;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/** The documents of articles. A changed article is another document. */
@Repository
public class ArticleDocuments {

	private final S3Client s3;

	private final String bucket;

	private final JsonMapper json;

	ArticleDocuments(S3Client s3, AwsNames names, JsonMapper json) {
		this.s3 = s3;
		this.bucket = names.bucket("articles");
		this.json = json;
	}

	/** The document of an article that stands in these sections. */
	public ArticleDocument of(String appId, Article article, Collection<String> sections) {
		List<String> sorted = sections.stream().sorted().toList();
		Article filed = new Article(article.id(), article.address(), article.title(), article.subtitle(),
				article.bylines(), article.published(), article.modified(), article.language(), sorted, article.tags(),
				article.leadImage(), article.summary(), article.body());
		byte[] document = this.json.writeValueAsBytes(filed);
		String hash = ContentHash.of(document);
		return new ArticleDocument(filed, hash, appId + "/" + article.id() + "/" + hash + ".json", document);
	}

	/** Keeps a document. */
	public void keep(ArticleDocument document) {
		this.s3.putObject((put) -> put.bucket(this.bucket).key(document.key()).contentType("application/json"),
				RequestBody.fromBytes(document.json()));
	}

	/** The article of a document. */
	public Article read(String key) {
		byte[] document = this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key)).asByteArray();
		return this.json.readValue(document, Article.class);
	}

}
