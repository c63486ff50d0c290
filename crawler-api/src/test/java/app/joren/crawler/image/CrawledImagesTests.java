package app.joren.crawler.image;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.joren.contracts.image.ImageFormat;
import app.joren.contracts.image.ImageMessage;
import app.joren.contracts.image.ImageMessage.ImageKept;
import app.joren.contracts.image.ImageMessage.ImageUnfit;
import app.joren.contracts.image.StoredImage;
import app.joren.crawler.CrawlerTest;
import app.joren.crawler.CrawlerUser;
import app.joren.crawler.TestNetwork;
import app.joren.crawler.article.Articles;
import app.joren.crawler.site.Photos;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.store.ContentHash;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Images of crawled articles, from the site to the messages for the apps. */
@CrawlerTest
@Import(AppImages.class)
class CrawledImagesTests {

	private final TinySite site = TestNetwork.site();

	private final TinySite cdn = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private AppImages apps;

	@Autowired
	private Images images;

	@Autowired
	private Articles articles;

	@Autowired
	private DynamoDbClient client;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	@Test
	void anImageIsFetchedOnceKeptUnderItsHashAndTold() {
		byte[] photo = Photos.jpeg(800, 400);
		URI address = image(this.cdn, "/photo.jpg", photo);
		this.site.list("/news", "/a", "/b");
		article("/a", address);
		article("/b", address);
		String appId = crawl();

		StoredImage kept = kept(appId, address);
		assertThat(kept.hash()).isEqualTo(ContentHash.of(photo));
		assertThat(kept.width()).isEqualTo(800);
		assertThat(kept.height()).isEqualTo(400);
		assertThat(kept.widths()).containsExactly(160, 320, 640, 800);
		assertThat(file("originals/" + kept.hash())).isEqualTo(photo);
		for (ImageFormat format : kept.formats()) {
			assertThat(Photos.read(file(StoredImage.key(kept.hash(), 320, format))).getHeight()).isEqualTo(160);
		}
		assertThat(this.cdn.paths()).containsOnlyOnce("/photo.jpg");
	}

	@Test
	void anotherAppIsToldWithoutAnotherFetch() {
		URI address = image(this.cdn, "/photo.jpg", Photos.jpeg(300, 200));
		this.site.list("/news", "/a");
		article("/a", address);

		StoredImage first = kept(crawl(), address);
		StoredImage second = kept(crawl(), address);

		assertThat(second).isEqualTo(first);
		assertThat(this.cdn.paths()).containsOnlyOnce("/photo.jpg");
	}

	@Test
	void whatIsNothingForAReaderIsNamed() {
		byte[] photo = Photos.jpeg(800, 400);
		URI absent = URI.create(this.cdn.address() + "/absent.jpg");
		URI page = image(this.cdn, "/page.jpg", "<html><body>Not found</body></html>".getBytes());
		URI cut = image(this.cdn, "/cut.jpg", Arrays.copyOf(photo, photo.length / 2));
		URI counter = image(this.cdn, "/counter.gif", Photos.file(Photos.corners(1, 1), "gif"));
		URI bomb = image(this.cdn, "/bomb.png", Photos.bomb(50_000, 50_000));
		this.site.list("/news", "/a");
		article("/a", absent, page, cut, counter, bomb);
		String appId = crawl();

		assertThat(unfit(appId, absent)).isEqualTo("gone");
		assertThat(unfit(appId, page)).isEqualTo("not-an-image");
		assertThat(unfit(appId, cut)).isEqualTo("truncated");
		assertThat(unfit(appId, counter)).isEqualTo("spacer");
		assertThat(unfit(appId, bomb)).isEqualTo("too-many-pixels");
	}

	@Test
	void theRulesOfTheImagesOwnHostCount() {
		URI forbidden = image(this.cdn, "/private/photo.jpg", Photos.jpeg(300, 200));
		URI allowed = image(this.cdn, "/photo.jpg", Photos.jpeg(320, 200));
		this.cdn.page("/robots.txt", "User-agent: *\nDisallow: /private/");
		this.site.list("/news", "/a");
		article("/a", forbidden, allowed);
		String appId = crawl();

		kept(appId, allowed);
		assertAtSite(forbidden, "robots-disallow");
		assertThat(this.cdn.paths()).doesNotContain("/private/photo.jpg");
		assertThat(this.apps.of(appId, forbidden)).isEmpty();
	}

	@Test
	void noRedirectLeadsIntoThePrivateNetwork() {
		URI address = URI.create(this.cdn.address() + "/inside.jpg");
		this.cdn.redirect("/inside.jpg", "http://169.254.169.254/latest/meta-data/");
		URI own = URI.create("http://10.0.0.7/photo.jpg");
		this.site.list("/news", "/a");
		article("/a", address, own);
		crawl();

		assertAtSite(address, "forbidden-target");
		assertAtSite(own, "forbidden-target");
	}

	@Test
	void anArticleThatIsMadeAgainFetchesNothingAgain() {
		URI address = image(this.cdn, "/photo.jpg", Photos.jpeg(300, 200));
		this.site.list("/news", "/a");
		article("/a", address);
		String appId = crawl();
		kept(appId, address);
		this.site.page("/a", html("/a", "Changed", address));

		this.user.crawl(appId);

		await().untilAsserted(() -> assertThat(this.apps.of(appId, address)).hasSize(2)
			.map(ImageKept.class::cast)
			.map(ImageKept::seen)
			.containsOnly(this.images.find(address).orElseThrow().checked()));
		assertThat(this.cdn.paths()).containsOnlyOnce("/photo.jpg");
	}

	@Test
	void anUnchangedArticleFromBeforeImagesWereFetchedGetsItsOwnOnce() {
		URI address = image(this.cdn, "/photo.jpg", Photos.jpeg(300, 200));
		this.site.list("/news", "/a");
		article("/a", address);
		String appId = crawl();
		kept(appId, address);
		asBeforeImages(appId);

		assertThat(this.user.crawl(appId).counts().unchanged()).isOne();
		await().untilAsserted(() -> assertThat(this.apps.of(appId, address)).hasSize(2));
		this.user.crawl(appId);
		this.site.page("/a", html("/a", "Changed", address));
		this.user.crawl(appId);

		await().untilAsserted(() -> assertThat(this.apps.of(appId, address)).hasSize(3));
	}

	private void asBeforeImages(String appId) {
		this.articles.of(appId)
			.forEach((article) -> this.client.updateItem((update) -> update.tableName(this.names.table("articles"))
				.key(Map.of("appId", AttributeValue.fromS(appId), "articleId", AttributeValue.fromS(article.id())))
				.updateExpression("REMOVE pictured")));
	}

	private String crawl() {
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		assertThat(this.user.crawl(appId).counts().created()).isPositive();
		return appId;
	}

	private void article(String path, URI... pictures) {
		this.site.page(path, html(path, "A title", pictures));
	}

	private static String html(String path, String title, URI... pictures) {
		StringBuilder html = new StringBuilder(
				"<html><head><link rel=canonical href='%s'></head><body><h1>%s</h1><p>Text.</p>".formatted(path,
						title));
		List.of(pictures).forEach((address) -> html.append("<img src='").append(address).append("'>"));
		return html.toString();
	}

	private static URI image(TinySite site, String path, byte[] file) {
		site.file(path, file);
		return URI.create(site.address() + path);
	}

	private StoredImage kept(String appId, URI address) {
		return await().until(() -> this.apps.of(appId, address), (messages) -> !messages.isEmpty())
			.stream()
			.map(ImageKept.class::cast)
			.findFirst()
			.orElseThrow()
			.image();
	}

	private String unfit(String appId, URI address) {
		List<ImageMessage> messages = await().until(() -> this.apps.of(appId, address), (some) -> !some.isEmpty());
		return ((ImageUnfit) messages.getFirst()).reason();
	}

	private void assertAtSite(URI address, String reason) {
		await().untilAsserted(() -> assertThat(this.images.find(address)).hasValueSatisfying((image) -> {
			assertThat(image.status()).isEqualTo(ImageState.Status.AT_SITE);
			assertThat(image.reason()).isEqualTo(reason);
		}));
	}

	private byte[] file(String key) {
		return this.s3.getObjectAsBytes((get) -> get.bucket(this.names.bucket("images")).key(key)).asByteArray();
	}

}
