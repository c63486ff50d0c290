package app.joren.bench.content;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.joren.apps.app.Apps;
import app.joren.apps.sync.ContentSync;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import app.joren.runtime.aws.AwsNames;
import org.springframework.context.ApplicationContext;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/**
 * An app with many articles, which are real ones under other names.
 *
 * @param appId the app
 * @param articles ids of its articles
 */
public record StoredApp(String appId, List<String> articles) {

	static final int SECTIONS = 10;

	private static final URI SITE = URI.create("https://paper.example/");

	private static final LocalDate NEWEST = LocalDate.of(2026, 11, 30);

	private static final int A_DAY = 20;

	/**
	 * Stores an app by the service's own ways.
	 * @param apps the service as a worker
	 * @param originals articles of a real site
	 * @param count how many articles the app gets
	 */
	public static StoredApp store(ApplicationContext apps, List<Article> originals, int count) {
		String appId = UUID.randomUUID().toString();
		apps.getBean(Apps.class).save(appId, settings());
		List<String> ids = IntStream.range(0, count)
			.parallel()
			.mapToObj((number) -> store(apps, appId, originals.get(number % originals.size()), number))
			.toList();
		return new StoredApp(appId, ids);
	}

	private static AppSettings settings() {
		SiteDesign design = new SiteDesign("The Paper", "Paper", null, null, "#003366", "#cc0000", "#ffffff",
				Evidence.of(1, "made"));
		return new AppSettings("The Paper", SITE, "en", design,
				IntStream.range(0, SECTIONS)
					.mapToObj((number) -> new AppSection(section(number), "Section " + number,
							SITE.resolve(section(number)), false))
					.toList());
	}

	private static String store(ApplicationContext apps, String appId, Article original, int number) {
		URI address = SITE.resolve("/articles/" + number);
		String id = ArticleId.of(appId, address);
		Article article = new Article(id, address, original.title(), original.subtitle(), original.bylines(),
				PublicationDate.of(NEWEST.minusDays(number / A_DAY)), null, original.language(), List.of(),
				original.tags(), original.leadImage(), original.summary(), original.body());
		String key = appId + "/" + id;
		String bucket = apps.getBean(AwsNames.class).bucket("articles");
		byte[] document = apps.getBean(JsonMapper.class).writeValueAsBytes(article);
		apps.getBean(S3Client.class).putObject((put) -> put.bucket(bucket).key(key), RequestBody.fromBytes(document));
		apps.getBean(ContentSync.class)
			.take(new ContentMessage.ArticleFound(appId, id, Instant.EPOCH, id, key, List.of(section(number))));
		return id;
	}

	private static String section(int number) {
		return "section-" + number % SECTIONS;
	}

}
