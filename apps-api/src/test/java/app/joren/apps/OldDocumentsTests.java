package app.joren.apps;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.ArticleId;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Documents in the shape that they had at first are read for as long as any is kept. */
@AppsTest
class OldDocumentsTests {

	private final String appId = Samples.anyAppId();

	@Autowired
	private Console console;

	@Autowired
	private Crawler crawler;

	@Autowired
	private Phone phone;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	@Test
	void anAppWithoutPalettesAndIconIsShown() throws IOException {
		this.console.put(this.appId, json("app")).expectStatus().isOk();

		JsonNode app = this.phone.read("/v1/apps/{app}", this.appId);

		assertThat(app.path("design").path("mainColor").asString()).isEqualTo("#003366");
		assertThat(app.path("design").path("light").isNull()).isTrue();
		assertThat(app.path("tabs").valueStream().map((tab) -> tab.path("kind").asString())).containsExactly("latest",
				"section", "more");
	}

	@Test
	void anArticleOfTheFirstShapeIsShownInTheFirstShapeOfAnswers() throws IOException {
		this.console.put(this.appId, json("app")).expectStatus().isOk();
		String articleId = ArticleId.of(this.appId, URI.create("https://club.example/news/match"));
		String key = this.appId + "/old";
		String document = text("article").replace("\"ID\"", "\"" + articleId + "\"");
		this.s3.putObject((put) -> put.bucket(this.names.bucket("articles")).key(key),
				RequestBody.fromString(document));

		this.crawler.tell(new ContentMessage.ArticleFound(this.appId, articleId, Instant.parse("2026-11-24T12:00:00Z"),
				"hash", key, List.of("news")));

		await().untilAsserted(() -> assertThat(this.phone.titles("/v1/apps/" + this.appId + "/articles", 20))
			.containsExactly("The match"));
		JsonNode read = this.phone.read("/v1/apps/{app}/articles/{article}", this.appId, articleId);
		assertThat(read.path("body").size()).isEqualTo(3);

		holds(json("v1-app"), this.phone.read("/v1/apps/{app}", this.appId), "app");
		holds(json("v1-articles"), this.phone.read("/v1/apps/{app}/articles", this.appId), "articles");
		holds(json("v1-article"), read, "article");
	}

	/** An app of yesterday finds all that it reads, under its name and of its type. */
	private static void holds(JsonNode old, JsonNode answer, String place) {
		assertThat(answer.getNodeType()).as(place).isEqualTo(old.getNodeType());
		old.propertyStream().forEach((field) -> {
			assertThat(answer.has(field.getKey())).as(place + "/" + field.getKey()).isTrue();
			holds(field.getValue(), answer.get(field.getKey()), place + "/" + field.getKey());
		});
		for (int index = 0; index < (old.isArray() ? old.size() : 0); index++) {
			assertThat(answer.has(index)).as(place + "/" + index).isTrue();
			holds(old.get(index), answer.get(index), place + "/" + index);
		}
	}

	private static JsonNode json(String name) throws IOException {
		return JsonMapper.shared().readTree(text(name));
	}

	private static String text(String name) throws IOException {
		try (InputStream file = OldDocumentsTests.class.getResourceAsStream("/old/" + name + ".json")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
