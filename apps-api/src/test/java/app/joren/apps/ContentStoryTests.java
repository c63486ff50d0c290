package app.joren.apps;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

import static app.joren.apps.Samples.article;
import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.hidden;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AppsTest
class ContentStoryTests {

	private final String appId = Samples.anyAppId();

	private final String app = "/v1/apps/" + this.appId;

	private final Article derby = article(this.appId, "derby", "2026-11-24T19:30:00+09:00");

	private final Article training = article(this.appId, "training", "2026-11-24");

	private final Article stadium = article(this.appId, "stadium", "2026-10-01T08:00:00Z");

	private final Article history = article(this.appId, "history", null);

	@Autowired
	private Crawler crawler;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@BeforeEach
	void anAppIsThere() {
		this.console.save(this.appId, club(section("news"), section("club"), hidden("internal")));
	}

	@Test
	void whatTheCrawlerFoundIsReadByAPhone() {
		ContentMessage found = this.crawler.found(this.appId, this.derby, "news");
		this.crawler.tell(this.crawler.found(this.appId, this.history, "club"), found,
				this.crawler.found(this.appId, this.training, "news", "club"), found,
				this.crawler.found(this.appId, this.stadium, "news"));
		waitForArticles(4);

		JsonNode front = this.phone.read(this.app);
		assertThat(front.path("name").asString()).isEqualTo("The Club");
		assertThat(front.path("design").path("mainColor").asString()).isEqualTo("#003366");
		assertThat(front.path("design").has("evidence")).isFalse();
		assertThat(front.path("sections").toString()).isEqualTo("""
				[{"id":"news","name":"The news","articles":3},{"id":"club","name":"The club","articles":2}]""");
		assertThat(this.phone.titles(this.app + "/articles", 1)).containsExactly("About derby", "About training",
				"About stadium", "About history");
		assertThat(this.phone.titles(this.app + "/sections/club/articles", 20)).containsExactly("About training",
				"About history");

		JsonNode read = this.phone.read(this.app + "/articles/" + this.derby.id());
		assertThat(read.path("published").path("at").asString()).isEqualTo("2026-11-24T19:30:00+09:00");
		assertThat(read.path("body").toString()).isEqualTo("""
				[{"type":"paragraph","text":[{"text":"All about derby."}]}]""");
	}

	@Test
	void anArticleInAListHasAllThatARowShows() {
		this.crawler.tell(this.crawler.found(this.appId, this.derby, "news", "internal"));
		waitForArticles(1);

		assertThat(this.phone.read(this.app + "/articles").toString()).isEqualTo("""
				{"items":[{"id":"%s","title":"About derby","summary":"In short: derby",\
				"published":{"day":"2026-11-24","at":"2026-11-24T19:30:00+09:00"},"bylines":["Ann Lee"],\
				"image":{"address":"https://club.example/derby.jpg","alt":"A picture","width":640,"height":480},\
				"sections":["news"],"address":"https://club.example/derby"}],"next":null}"""
			.formatted(this.derby.id()));
	}

	@Test
	void whatIsAsBeforeIsNotSentAgain() {
		this.crawler.tell(this.crawler.found(this.appId, this.derby, "news"));
		waitForArticles(1);
		String path = this.app + "/articles";
		HttpHeaders first = this.phone.get(path)
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Cache-Control", "max-age=10, public, stale-while-revalidate=300")
			.expectHeader()
			.valueEquals("Vary", "Accept-Encoding")
			.returnResult()
			.getResponseHeaders();
		String tag = String.valueOf(first.getETag());

		assertThat(tag).startsWith("\"");
		this.phone.getUnless(tag, path).expectStatus().isNotModified().expectHeader().valueEquals("ETag", tag);
		this.phone.getUnless("W/\"x\", " + tag, path).expectStatus().isNotModified();
		this.phone.getUnless("\"other\"", path).expectStatus().isOk();

		this.crawler.tell(this.crawler.found(this.appId, this.training, "news"));
		waitForArticles(2);
		this.phone.getUnless(tag, path).expectStatus().isOk();
	}

	@Test
	void theVersionChangesWithTheContentAndTheSettingsOnly() {
		String created = version();
		Instant noon = Crawler.NOON;
		this.crawler.tell(this.crawler.found(this.appId, this.derby, noon, "news"));
		waitForArticles(1);
		String filled = version();
		this.crawler.tell(this.crawler.found(this.appId, this.derby, noon.plusSeconds(60), "news"),
				this.crawler.found(this.appId, this.training, noon, "news"));
		waitForArticles(2);
		String grown = version();
		this.console.save(this.appId, club(section("news"), section("club"), hidden("internal")));
		String same = version();
		this.console.save(this.appId, club(section("news")));

		assertThat(List.of(created, filled, grown)).doesNotHaveDuplicates();
		assertThat(same).isEqualTo(grown);
		await().untilAsserted(() -> assertThat(version()).isNotEqualTo(grown));
	}

	@Test
	void anEditedArticleMovesAndIsCountedOnce() {
		this.crawler.tell(this.crawler.found(this.appId, this.derby, Crawler.NOON, "news"));
		waitForArticles(1);
		Article edited = Samples.withTitle(article(this.appId, "derby", "2026-11-25"), "Derby won");
		this.crawler.tell(this.crawler.found(this.appId, edited, Crawler.NOON.plusSeconds(1), "club"));

		await()
			.untilAsserted(() -> assertThat(this.phone.titles(this.app + "/articles", 9)).containsExactly("Derby won"));
		assertThat(this.phone.titles(this.app + "/sections/news/articles", 9)).isEmpty();
		assertThat(this.phone.read(this.app).path("sections").toString()).isEqualTo("""
				[{"id":"news","name":"The news","articles":0},{"id":"club","name":"The club","articles":1}]""");
	}

	@Test
	void hiddenSectionsAndWhatStandsOnlyInThemAreLeftOut() {
		this.crawler.tell(this.crawler.found(this.appId, this.derby, "internal", "news"),
				this.crawler.found(this.appId, this.training, "internal"),
				this.crawler.found(this.appId, this.stadium));
		waitForArticles(3);

		assertThat(this.phone.titles(this.app + "/articles", 1)).containsExactly("About derby", "About stadium");
		this.phone.get(this.app + "/sections/internal/articles").expectStatus().isNotFound();
		this.phone.get(this.app + "/articles/" + this.training.id()).expectStatus().isNotFound();
		assertThat(this.phone.read(this.app + "/articles/" + this.derby.id()).path("sections").toString())
			.isEqualTo("[\"news\"]");

		this.console.save(this.appId, club(section("news"), section("internal")));
		await().untilAsserted(() -> assertThat(this.phone.titles(this.app + "/articles", 9))
			.containsExactly("About derby", "About training", "About stadium"));
	}

	@Test
	void aCursorStaysWhereItIsWhileArticlesComeAndGo() {
		this.crawler.tell(this.crawler.found(this.appId, this.derby, "news"),
				this.crawler.found(this.appId, this.training, "news"),
				this.crawler.found(this.appId, this.stadium, "news"));
		waitForArticles(3);
		String list = this.app + "/articles?limit={limit}";
		String cursor = this.phone.read(list, 2).path("next").asString();

		this.crawler.tell(this.crawler.found(this.appId, article(this.appId, "new", "2026-11-25"), "news"),
				this.crawler.gone(this.appId, this.training, Crawler.NOON.plusSeconds(1)));
		await().untilAsserted(() -> assertThat(this.phone.titles(this.app + "/articles", 9))
			.containsExactly("About new", "About derby", "About stadium"));

		JsonNode rest = this.phone.read(list + "&cursor={cursor}", 2, cursor);
		assertThat(this.phone.titles(rest)).containsExactly("About stadium");
		assertThat(rest.path("next").isNull()).isTrue();
	}

	@Test
	void aRemovedAppTakesItsArticlesAlongAndStaysAway() {
		this.crawler.tell(this.crawler.found(this.appId, this.derby, "news"));
		waitForArticles(1);

		this.console.remove(this.appId);
		await().untilAsserted(() -> this.phone.get(this.app).expectStatus().isNotFound());
		this.console.get("/v1/admin/apps/{appId}", this.appId).expectStatus().isNotFound();

		this.console.save(this.appId, club(section("news")));
		await().untilAsserted(() -> this.phone.get(this.app).expectStatus().isOk());
		assertThat(this.phone.titles(this.app + "/articles", 9)).isEmpty();
		assertThat(this.console.app(this.appId).articles()).isZero();
	}

	private String version() {
		return this.phone.read(this.app).path("version").asString();
	}

	private void waitForArticles(int count) {
		await().untilAsserted(() -> assertThat(this.console.app(this.appId).articles()).isEqualTo(count));
		await().untilAsserted(() -> assertThat(this.phone.titles(this.app + "/articles", 50)).isNotEmpty());
	}

}
