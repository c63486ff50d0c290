package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.joren.crawler.CrawlerTest;
import app.joren.crawler.image.ShownImages.OfArticle;
import app.joren.crawler.store.ContentHash;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Which articles show which images, whatever comes between. */
@CrawlerTest
class ImageUsesTests {

	private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

	private final String appId = UUID.randomUUID().toString();

	@Autowired
	private ImageUses uses;

	@Autowired
	private DynamoDbClient client;

	@Autowired
	private AwsNames names;

	@Test
	void ofOneMessageWhatWasSeenLastCounts() {
		List<OfArticle> last = this.uses.replace(this.appId, List.of(shown(2, image(2)), shown(1, image(1))));

		assertThat(last).containsExactly(shown(2, image(2)));
		assertShown(image(2));
		assertNotShown(image(1));
	}

	@Test
	void whatCameTooLateChangesNothing() {
		this.uses.replace(this.appId, List.of(shown(2, image(2))));

		assertThat(this.uses.replace(this.appId, List.of(shown(1, image(1), image(2))))).isEmpty();

		assertShown(image(2));
		assertNotShown(image(1));
	}

	@Test
	void anArticleThatIsGoneShowsNothingWhenItsImagesComeLate() {
		this.uses.replace(this.appId, List.of(shown(2)));

		this.uses.replace(this.appId, List.of(shown(1, image(1))));

		assertNotShown(image(1));
	}

	@Test
	void workersAtOnceLeaveWhatWasSeenLast() throws Exception {
		List<OfArticle> versions = new ArrayList<>(
				IntStream.rangeClosed(1, 12).mapToObj((seen) -> shown(seen, image(seen), image(seen + 1))).toList());
		Collections.shuffle(versions);
		try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> done = new ArrayList<>();
			versions
				.forEach((version) -> done.add(workers.submit(() -> this.uses.replace(this.appId, List.of(version)))));
			for (Future<?> one : done) {
				one.get();
			}
		}

		assertShown(image(12), image(13));
		IntStream.rangeClosed(1, 11).forEach((seen) -> assertNotShown(image(seen)));
	}

	@Test
	void whatWasNotedInEarlierTimesIsKnown() {
		put(Map.of("articleImage", "article#", "seen", "2026-10-01T10:00:00.000000000Z"));
		String hash = ContentHash.of(image(1).toString().getBytes(UTF_8)).substring(0, 32);
		put(Map.of("articleImage", "article#" + hash, "seen", "2026-10-01T10:00:00.000000000Z", "address",
				image(1).toString(), "imageAddress", image(1).toString()));

		this.uses.replace(this.appId, List.of(shown(1, image(2))));

		assertShown(image(2));
		assertNotShown(image(1));
	}

	private OfArticle shown(int seen, URI... images) {
		return new OfArticle("article", START.plusSeconds(seen), Set.of(images));
	}

	private URI image(int number) {
		return URI.create("https://images.example/" + this.appId + "/" + number + ".jpg");
	}

	private void put(Map<String, String> texts) {
		Map<String, AttributeValue> item = new HashMap<>();
		item.put("appId", AttributeValue.fromS(this.appId));
		texts.forEach((name, text) -> item.put(name, AttributeValue.fromS(text)));
		this.client.putItem((request) -> request.tableName(this.names.table("image-uses")).item(item));
	}

	private void assertShown(URI... images) {
		assertThat(images).allMatch(this.uses::isShown);
	}

	private void assertNotShown(URI image) {
		assertThat(this.uses.isShown(image)).isFalse();
	}

}
