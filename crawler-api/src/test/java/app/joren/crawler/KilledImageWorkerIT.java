package app.joren.crawler;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.image.ImageMessage;
import app.joren.contracts.image.StoredImage;
import app.joren.crawler.image.AppImages;
import app.joren.crawler.image.ImageState;
import app.joren.crawler.image.Images;
import app.joren.crawler.site.Photos;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.store.ContentHash;
import app.joren.emulator.testing.OnEmulator;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Workers that are killed while images are fetched, and others that go on. */
@OnEmulator
@Import({ TestCrawler.class, CrawlerUser.class, AppImages.class })
@ContextConfiguration(initializers = TestNetwork.class)
@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KilledImageWorkerIT {

	private static final int ARTICLES = 20;

	private static final int KILLS = 2;

	private static final Path LOG = Path.of("target", "killed-image-workers.log");

	private final TinySite site = TestNetwork.site();

	private final TinySite cdn = TestNetwork.site().slow(Duration.ofMillis(100));

	private final Map<URI, byte[]> photos = new LinkedHashMap<>();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private Environment environment;

	@Autowired
	private AppImages apps;

	@Autowired
	private Images images;

	@Autowired
	private DynamoDbClient tables;

	@Autowired
	private S3Client buckets;

	@Autowired
	private SqsAsyncClient queues;

	@Autowired
	private AwsNames names;

	@Test
	void keepEveryImageOnceInAllItsSizes() {
		String appId = app();
		hurry();
		String crawlId = this.user.start(appId);

		workUntil(() -> kept().size() >= 3);
		workUntil(() -> kept().size() >= 10);
		workUntil(() -> told(appId).equals(this.photos.keySet()) && this.user.now(crawlId).state().ended());

		assertThat(this.user.now(crawlId).state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(kept()).hasSameSizeAs(this.photos.keySet())
			.allSatisfy((image) -> assertThat(hash(image))
				.isEqualTo(ContentHash.of(Objects.requireNonNull(this.photos.get(image.address())))));
		assertThat(files()).containsExactlyInAnyOrderElementsOf(expectedFiles());
		assertThat(uses(appId)).hasSize(2 * ARTICLES);
		assertThat(this.cdn.paths().stream().filter((path) -> path.endsWith(".jpg"))).hasSizeBetween(this.photos.size(),
				this.photos.size() + KILLS);
	}

	/** Each article shows a photo of its own, and one of two addresses of another one. */
	private String app() {
		photo("/shared.jpg", 300);
		photo("/copy.jpg", 300);
		List<String> paths = IntStream.rangeClosed(1, ARTICLES).mapToObj((number) -> "/article-" + number).toList();
		this.site.list("/news", paths.toArray(String[]::new));
		IntStream.rangeClosed(1, ARTICLES).forEach((number) -> {
			URI own = photo("/photo-" + number + ".jpg", 400 + number);
			this.site.page("/article-" + number, """
					<html><head><link rel=canonical href='/article-%1$d'></head><body><h1>Article %1$d</h1>\
					<img src='%2$s'><img src='%3$s'></body></html>""".formatted(number, own,
					this.cdn.address() + ((number % 2 == 0) ? "/shared.jpg" : "/copy.jpg")));
		});
		return CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
	}

	private URI photo(String path, int width) {
		byte[] photo = Photos.jpeg(width, 200);
		URI address = URI.create(this.cdn.file(path, photo).address() + path);
		this.photos.put(address, photo);
		return address;
	}

	/** What a dead worker had at hand comes back soon. */
	private void hurry() {
		String queue = this.queues.getQueueUrl((get) -> get.queueName(this.names.queue("shown-images")))
			.join()
			.queueUrl();
		this.queues
			.setQueueAttributes(
					(set) -> set.queueUrl(queue).attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "5")))
			.join();
	}

	/** At the end of the block the worker is killed, not stopped. */
	private void workUntil(Callable<Boolean> enough) {
		try (WorkerProcess _ = WorkerProcess.start(this.environment, LOG)) {
			await().atMost(Duration.ofMinutes(3)).until(enough);
		}
	}

	private List<ImageState> kept() {
		return this.photos.keySet()
			.stream()
			.flatMap((address) -> this.images.find(address).stream())
			.filter((image) -> image.status() == ImageState.Status.KEPT)
			.toList();
	}

	private Set<URI> told(String appId) {
		return this.apps.of(appId)
			.stream()
			.filter(ImageMessage.ImageKept.class::isInstance)
			.map(ImageMessage::address)
			.collect(Collectors.toSet());
	}

	private static String hash(ImageState image) {
		StoredImage stored = image.image();
		return (stored != null) ? stored.hash() : "";
	}

	private Collection<String> expectedFiles() {
		return kept().stream()
			.flatMap((image) -> Stream.ofNullable(image.image()))
			.flatMap((image) -> Stream.concat(Stream.of("originals/" + image.hash()),
					image.widths()
						.stream()
						.flatMap((width) -> image.formats()
							.stream()
							.map((format) -> StoredImage.key(image.hash(), width, format)))))
			.collect(Collectors.toSet());
	}

	private List<String> files() {
		return this.buckets.listObjectsV2Paginator((list) -> list.bucket(this.names.bucket("images")))
			.contents()
			.stream()
			.map(S3Object::key)
			.toList();
	}

	private List<String> uses(String appId) {
		return this.tables
			.queryPaginator((query) -> query.tableName(this.names.table("image-uses"))
				.keyConditionExpression("appId = :app")
				.filterExpression("attribute_exists(imageAddress)")
				.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId))))
			.items()
			.stream()
			.map((item) -> new Item(item).text("articleImage"))
			.toList();
	}

}
