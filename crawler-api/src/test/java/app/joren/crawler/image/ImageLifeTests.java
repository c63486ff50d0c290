package app.joren.crawler.image;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import app.joren.contracts.image.ImageMessage;
import app.joren.contracts.image.ImageMessage.ImageForgotten;
import app.joren.contracts.image.StoredImage;
import app.joren.crawler.CrawlerTest;
import app.joren.crawler.TestNetwork;
import app.joren.crawler.rendition.ImageMaker;
import app.joren.crawler.site.Photos;
import app.joren.crawler.site.TinySite;
import app.joren.runtime.queue.VirtualThread;
import app.joren.runtime.robots.PoliteFetcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of an image over the months. */
@CrawlerTest
@Import(AppImages.class)
class ImageLifeTests {

	private static final Instant START = Instant.now();

	private final String appId = UUID.randomUUID().toString();

	private final TinySite site = TestNetwork.site();

	private final URI address = URI.create(this.site.address() + "/photo.jpg");

	@Autowired
	private Images images;

	@Autowired
	private ImageUses uses;

	@Autowired
	private ImageStore store;

	@Autowired
	private PoliteFetcher fetcher;

	@Autowired
	private ImageMaker maker;

	@Autowired
	private ImageCommands commands;

	@Autowired
	private ImageNews news;

	@Autowired
	private ImageSettings settings;

	@Autowired
	private AppImages apps;

	@Test
	void whatHasNotChangedIsNotSentAgain() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		ImageState first = lookedAt(Duration.ZERO);

		ImageState second = lookedAt(Duration.ofDays(40));

		assertThat(second.image()).isEqualTo(first.image());
		assertThat(second.due()).isAfter(START.plus(Duration.ofDays(69)));
		assertThat(this.site.requests()).last().satisfies((request) -> assertThat(request.ifNoneMatch()).isNotEmpty());
	}

	@Test
	void whatHasChangedIsKeptAndTold() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		ImageState first = lookedAt(Duration.ZERO);
		this.site.file("/photo.jpg", Photos.jpeg(301, 200));

		ImageState second = lookedAt(Duration.ofDays(40));

		assertThat(second.image()).isNotEqualTo(first.image());
		assertThat(kept()).endsWith(second.image());
	}

	@Test
	void aSiteWithAnErrorChangesNothingAndIsAskedAgain() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		ImageState first = lookedAt(Duration.ZERO);
		this.site.file("/photo.jpg", "<html>Back soon</html>".getBytes());

		ImageState second = lookedAt(Duration.ofDays(40));
		ImageState third = lookedAt(Duration.ofDays(41));

		assertThat(List.of(second.status(), third.status())).containsOnly(ImageState.Status.KEPT);
		assertThat(third.image()).isEqualTo(first.image());
		assertThat(third.due()).isEqualTo(Objects.requireNonNull(third.checked()).plus(Duration.ofHours(4)));
		assertThat(lookedAt(Duration.ofDays(42)).status()).isEqualTo(ImageState.Status.UNFIT);
	}

	@Test
	void whatWasBrokenIsTriedAgainAndGetsWell() {
		ImageState broken = lookedAt(Duration.ZERO);
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		ImageState well = lookedAt(Duration.ofHours(2));

		assertThat(broken.reason()).isEqualTo("gone");
		assertThat(broken.due()).isEqualTo(Objects.requireNonNull(broken.checked()).plus(Duration.ofHours(1)));
		assertThat(well.status()).isEqualTo(ImageState.Status.KEPT);
		assertThat(well.failures()).isZero();
	}

	@Test
	void appsAreToldByAWorkerThatCameTooLateToo() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200)).slow(Duration.ofMillis(200));
		show("article", START, this.address);
		this.images.want(Set.of(this.address), this.appId, START);

		CompletableFuture
			.allOf(VirtualThread.run(() -> look(Duration.ZERO)), VirtualThread.run(() -> look(Duration.ZERO)))
			.join();

		assertThat(kept()).containsOnly(this.images.find(this.address).orElseThrow().image());
	}

	@Test
	void whatIsDueIsAskedFor() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		ImageState first = lookedAt(Duration.ZERO);

		due(Duration.ofDays(20)).send();
		assertThat(this.images.find(this.address)).hasValue(first);
		due(Duration.ofDays(40)).send();

		await().untilAsserted(() -> assertThat(this.site.paths()).filteredOn("/photo.jpg"::equals).hasSize(2));
	}

	@Test
	void ofSeveralWorkersOneTakesWhatIsDue() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		ImageState image = lookedAt(Duration.ZERO);

		assertThat(this.images.lease(image, image.due())).isTrue();
		assertThat(this.images.lease(image, image.due())).isFalse();
	}

	@Test
	void aCommandThatComesAgainIsOnlyToldAgain() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		lookedAt(Duration.ZERO);

		visits(Duration.ofMinutes(1)).visit(new FetchImage(this.address, null));

		assertThat(this.site.paths()).filteredOn("/photo.jpg"::equals).hasSize(1);
	}

	@Test
	void whatNoArticleShowsIsLetGoInTime() {
		this.site.file("/photo.jpg", Photos.jpeg(320, 240));
		StoredImage image = Objects.requireNonNull(lookedAt(Duration.ZERO).image());
		assertThat(this.store.has(image)).isTrue();
		show("article", START.plusSeconds(1));

		look(Duration.ofDays(40));

		assertThat(this.images.find(this.address)).isEmpty();
		assertThat(this.store.has(image)).isFalse();
		await().untilAsserted(
				() -> assertThat(this.apps.of(this.appId, this.address)).last().isInstanceOf(ImageForgotten.class));
	}

	@Test
	void whatOneArticleStillShowsStays() {
		this.site.file("/photo.jpg", Photos.jpeg(300, 200));
		lookedAt(Duration.ZERO);
		show("another", START, this.address);
		show("article", START.plusSeconds(1));

		assertThat(lookedAt(Duration.ofDays(400)).status()).isEqualTo(ImageState.Status.KEPT);
	}

	@Test
	void messagesInTheWrongOrderLeaveWhatWasSeenLast() {
		URI second = URI.create(this.site.address() + "/second.jpg");
		show("article", START.plusSeconds(9), this.address);
		show("article", START.plusSeconds(5), second);
		show("article", START.plusSeconds(7));

		assertThat(this.uses.isShown(this.address)).isTrue();
		assertThat(this.uses.isShown(second)).isFalse();
		show("article", START.plusSeconds(10));
		assertThat(this.uses.isShown(this.address)).isFalse();
	}

	@Test
	void sameContentAtAnotherAddressStays() {
		byte[] photo = Photos.jpeg(310, 200);
		this.site.file("/photo.jpg", photo).file("/photo.jpg?v=2", photo);
		URI other = URI.create(this.address + "?v=2");
		lookedAt(Duration.ZERO);
		this.images.want(Set.of(other), this.appId, START);
		this.uses.replace(this.appId, List.of(new ShownImages.OfArticle("another", START, Set.of(other))));
		visits(Duration.ZERO).visit(new FetchImage(other, null));
		show("article", START.plusSeconds(1));

		look(Duration.ofDays(40));

		assertThat(this.images.find(this.address)).isEmpty();
		assertThat(this.images.find(other))
			.hasValueSatisfying((image) -> assertThat(this.store.has(Objects.requireNonNull(image.image()))).isTrue());
	}

	private ImageState lookedAt(Duration later) {
		if (later.isZero()) {
			show("article", START, this.address);
			this.images.want(Set.of(this.address), this.appId, START);
		}
		look(later);
		return this.images.find(this.address).orElseThrow();
	}

	private void look(Duration later) {
		Instant checked = this.images.find(this.address).orElseThrow().checked();
		visits(later).visit(new FetchImage(this.address, checked));
	}

	private void show(String article, Instant seen, URI... shown) {
		this.uses.replace(this.appId, List.of(new ShownImages.OfArticle(article, seen, Set.of(shown))));
	}

	private List<StoredImage> kept() {
		return await().until(() -> this.apps.of(this.appId, this.address), (messages) -> messages.size() == 2)
			.stream()
			.map(ImageMessage.ImageKept.class::cast)
			.map(ImageMessage.ImageKept::image)
			.toList();
	}

	private ImageVisits visits(Duration later) {
		return new ImageVisits(this.images,
				new UnusedImages(this.images, this.uses, this.store, this.news, this.settings), this.store,
				this.fetcher, this.maker, this.news, this.settings, clock(later));
	}

	private DueImages due(Duration later) {
		return new DueImages(this.images, this.commands, clock(later));
	}

	private static Clock clock(Duration later) {
		return Clock.fixed(START.plus(later), ZoneOffset.UTC);
	}

}
