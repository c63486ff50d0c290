package app.joren.apps.content;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Run;
import app.joren.contracts.image.ImageFormat;
import app.joren.contracts.image.ImageMessage;
import app.joren.contracts.image.StoredImage;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Images of articles: what is said of them, and how they are given. */
@AppsTest
class ImageTests {

	private final String appId = Samples.anyAppId();

	private final String app = "/v1/apps/" + this.appId;

	private final String hash = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");

	private final Article article = Samples.article(this.appId, "derby", "2026-11-24");

	private final URI address = Objects.requireNonNull(this.article.leadImage()).address();

	@Autowired
	private Crawler crawler;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Autowired
	private RestTestClient http;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	@BeforeEach
	void anArticleIsThere() {
		this.console.save(this.appId, club(section("news")));
		Block.Picture picture = new Block.Picture(Image.of(this.address), List.of(Run.of("A caption")), null);
		this.crawler
			.tell(this.crawler.found(this.appId, Samples.withBody(this.article, List.of(picture, picture)), "news"));
		await().untilAsserted(() -> assertThat(this.phone.titles(this.app + "/articles", 9)).hasSize(1));
	}

	@Test
	void anImageComesFromTheSiteUntilItIsKept() {
		assertThat(read().path("leadImage").has("stored")).isFalse();
		String before = version();

		keep();

		assertThat(read().path("leadImage").toString()).isEqualTo(
				"""
						{"address":"%s","alt":"A picture","width":1000,"height":500,"stored":{"address":"/v1/images/%s/{width}",\
						"widths":[160,320,1000],"animation":"/v1/images/%s/animation","color":"#336699"}}"""
					.formatted(this.address, this.hash, this.hash));
		assertThat(read().path("body").path(1).path("image").path("stored").path("widths").size()).isEqualTo(3);
		assertThat(this.phone.read(this.app + "/articles").at("/items/0/image/stored/color").asString())
			.isEqualTo("#336699");
		assertThat(version()).isNotEqualTo(before);
	}

	@Test
	void whatIsToldAgainOrLateChangesNothing() {
		keep();
		this.crawler.tell(new ImageMessage.ImageUnfit(this.appId, this.address, Crawler.NOON.minusSeconds(1), "gone"));
		this.crawler.tell(new ImageMessage.ImageKept(this.appId, this.address, Crawler.NOON.plusSeconds(1), image()));
		Article other = Samples.article(this.appId, "other", "2026-11-24");
		this.crawler.tell(this.crawler.found(this.appId, other, "news"));
		await().untilAsserted(() -> assertThat(this.phone.titles(this.app + "/articles", 9)).hasSize(2));

		assertThat(read().path("leadImage").path("stored").isMissingNode()).isFalse();
	}

	@Test
	void whatIsNothingForAReaderIsLeftOutAndItsWordsStay() {
		this.crawler.tell(new ImageMessage.ImageUnfit(this.appId, this.address, Crawler.NOON, "truncated"));

		await().untilAsserted(() -> assertThat(read().path("leadImage").isNull()).isTrue());
		assertThat(read().path("body").path(0).toString())
			.isEqualTo("{\"type\":\"paragraph\",\"text\":[{\"text\":\"A caption\"}]}");
		assertThat(this.phone.read(this.app + "/articles").at("/items/0/image").isNull()).isTrue();
	}

	@Test
	void whatIsForgottenComesFromTheSiteAgain() {
		keep();
		this.crawler
			.tell(new ImageMessage.ImageForgotten(this.appId, this.address, Crawler.NOON.plus(Duration.ofDays(90))));

		await().untilAsserted(() -> assertThat(read().path("leadImage").has("stored")).isFalse());
		await().untilAsserted(() -> this.phone.get("/v1/images/{hash}/160", this.hash).expectStatus().isNotFound());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "image/webp | image/webp", "image/avif,image/webp,*/*;q=0.8 | image/webp", "*/* | image/jpeg",
					"image/* | image/jpeg", "image/webp;q=0, image/* | image/jpeg", "image/jpeg | image/jpeg",
					"text/html | image/jpeg" })
	void webpIsForThoseWhoSayThatTheyTakeIt(String accepted, String type) {
		keep();

		this.http.get()
			.uri("/v1/images/{hash}/320", this.hash)
			.header(HttpHeaders.ACCEPT, accepted)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(type)
			.expectHeader()
			.valueEquals(HttpHeaders.VARY, HttpHeaders.ACCEPT)
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectBody(String.class)
			.isEqualTo("320 " + type);
	}

	@ParameterizedTest
	@CsvSource({ "1,160", "160,160", "161,320", "700,1000", "1000,1000", "99999,1000" })
	void aWidthThatIsNotKeptComesAsTheNextLargerOne(int asked, int given) {
		keep();

		assertThat(body("/v1/images/" + this.hash + "/" + asked)).isEqualTo(given + " image/jpeg");
	}

	@Test
	void whatIsAsBeforeIsNotSentAgainAndAHeadHasTheHeadersAlone() {
		keep();
		String path = "/v1/images/" + this.hash + "/320";
		String tag = String
			.valueOf(this.phone.get(path).expectStatus().isOk().returnResult().getResponseHeaders().getETag());

		this.phone.getUnless(tag, path).expectStatus().isNotModified().expectHeader().valueEquals("ETag", tag);
		this.http.head()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_LENGTH, "320 image/jpeg".length())
			.expectBody()
			.isEmpty();
	}

	@Test
	void whatMovesIsGivenAsItIs() {
		keep();

		this.phone.get("/v1/images/{hash}/animation", this.hash)
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.IMAGE_GIF)
			.expectBody(String.class)
			.isEqualTo("animation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{hash}/0", "{hash}/-1", "{hash}/x", "{hash}/123456", "{hash}/320.jpeg", "{hash}",
			"..%2F..%2Foriginals/320", "originals/320", "x/320" })
	void whatIsNoImageIsAProblem(String path) {
		keep();

		this.phone.get("/v1/images/" + path.replace("{hash}", this.hash)).expectStatus().is4xxClientError();
	}

	@Test
	void onlyWhatAnAppShowsIsGiven() {
		String other = "0123456789abcdef".repeat(4);
		put(StoredImage.key(other, 160, ImageFormat.JPEG), "160 image/jpeg");
		this.phone.get("/v1/images/{hash}/160", other)
			.expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);

		keep();
		this.console.remove(this.appId);

		await().untilAsserted(() -> this.phone.get("/v1/images/{hash}/160", this.hash).expectStatus().isNotFound());
	}

	private void keep() {
		for (int width : image().widths()) {
			put(StoredImage.key(this.hash, width, ImageFormat.WEBP), width + " image/webp");
			put(StoredImage.key(this.hash, width, ImageFormat.JPEG), width + " image/jpeg");
		}
		put(StoredImage.animationKey(this.hash, ImageFormat.GIF), "animation");
		this.crawler.tell(new ImageMessage.ImageKept(this.appId, this.address, Crawler.NOON, image()));
		await().untilAsserted(() -> assertThat(read().path("leadImage").has("stored")).isTrue());
	}

	private StoredImage image() {
		return new StoredImage(this.hash, 1000, 500, List.of(160, 320, 1000),
				List.of(ImageFormat.WEBP, ImageFormat.JPEG), ImageFormat.GIF, "#336699");
	}

	private void put(String key, String content) {
		this.s3.putObject((put) -> put.bucket(this.names.bucket("images")).key(key), RequestBody.fromString(content));
	}

	private JsonNode read() {
		return this.phone.read(this.app + "/articles/" + this.article.id());
	}

	private String version() {
		return this.phone.read(this.app).path("version").asString();
	}

	private String body(String path) {
		return String.valueOf(
				this.phone.get(path).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody());
	}

}
