package app.joren.apps.content;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.apps.popularity.Popularity;
import app.joren.apps.sync.ContentSync;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static app.joren.apps.Samples.article;
import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.hidden;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AppsTest
class SearchTests {

	private final String appId = Samples.anyAppId();

	private final String app = "/v1/apps/" + this.appId;

	@Autowired
	private Crawler crawler;

	@Autowired
	private ContentSync sync;

	@Autowired
	private Popularity popularity;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Autowired
	private Clock clock;

	@BeforeEach
	void anAppIsThere() {
		this.console.save(this.appId, club(section("news"), section("club"), hidden("internal")));
	}

	@ParameterizedTest
	@CsvSource({ "京都, 京都のサンガ;東京都の試合", "東京, 東京都の試合", "サンガ, 京都のサンガ", "さんが, 京都のサンガ", "ｻﾝｶﾞ, 京都のサンガ", "都, 京都のサンガ;東京都の試合",
			"東京都試合結果, 東京都の試合", "goal, Late goals", "GOALS, Late goals", "ＧＯＡＬ, Late goals", "munchen, In München",
			"münchen late, ''", "ゴール 東京, 東京都の試合", "Zoe, In München", "nothing, ''", "goal AND NOT late, ''", "*, ''",
			"\"late goal\", Late goals", "body:goal, ''" })
	void articlesAreFoundHoweverTheirWordsAreWritten(String words, String titles) {
		found(titled("kyoto", "京都のサンガ", "2026-11-02", "勝った。"), "news");
		found(titled("tokyo", "東京都の試合", "2026-11-01", "試合の結果はゴールがない。"), "news");
		found(titled("goal", "Late goals", "2026-11-03", "The body has goals."), "news");
		found(withByline(titled("munich", "In München", "2026-11-04", "A cafe."), "Zoë Ray"), "news");

		assertThat(search(words)).containsExactlyElementsOf(titles.isEmpty() ? List.of() : List.of(titles.split(";")));
	}

	@Test
	void theTitleCountsMoreThanTheBodyAndTheNewerComesFirst() {
		found(titled("a", "The cup", "2020-01-01", "Long ago."), "news");
		found(titled("b", "The league", "2026-11-29", "Not the cup."), "news");
		found(titled("c", "The cup", "2026-11-20", "Long ago."), "news");

		assertThat(search("cup")).containsExactly("The cup", "The cup", "The league");
		assertThat(this.phone.read(this.app + "/search?q=cup").at("/items/0/published/day").asString())
			.isEqualTo("2026-11-20");
	}

	@Test
	void whatIsFoundGoesOnByCursorAndIsHeardOnce() {
		for (int number = 0; number < 7; number++) {
			found(titled("a" + number, "Match " + number, null, "Same words."), "news");
		}

		JsonNode first = this.phone.read(this.app + "/search?q=match&limit=4");
		JsonNode second = this.phone.read(this.app + "/search?q=match&limit=4&cursor={cursor}",
				first.path("next").asString());
		assertThat(Stream.of(first, second).flatMap((page) -> this.phone.titles(page).stream())).hasSize(7)
			.doesNotHaveDuplicates();
		assertThat(second.path("next").isNull()).isTrue();
	}

	@Test
	void theIndexFollowsWhatChanges() {
		Article derby = titled("derby", "The derby", "2026-11-01", "Words.");
		found(derby, "news");
		found(titled("other", "Another derby", "2026-11-01", "Words."), "internal");
		assertThat(search("derby")).containsExactly("The derby");

		this.sync.take(this.crawler.found(this.appId, Samples.withTitle(derby, "The final"),
				Crawler.NOON.plusSeconds(1), "news"));
		await().untilAsserted(() -> assertThat(search("final")).containsExactly("The final"));

		this.sync.take(this.crawler.gone(this.appId, derby, Crawler.NOON.plusSeconds(2)));
		await().untilAsserted(() -> assertThat(search("final")).isEmpty());
	}

	@Test
	void relatedArticlesShareWordsOrSectionsAndAreOthers() {
		Article derby = titled("derby", "Derby at the stadium", "2026-11-01", "The striker scored at the stadium.");
		found(derby, "news");
		found(titled("b", "The striker stays", "2026-11-02", "The striker likes the stadium."), "club");
		found(titled("c", "Opening hours", "2026-11-03", "From nine."), "club");
		found(titled("d", "Tickets", "2026-11-03", "From ten."), "news");

		List<String> related = this.phone
			.titles(this.phone.read(this.app + "/articles/" + derby.id() + "/related?limit=5"));
		assertThat(related).contains("The striker stays", "Tickets").doesNotContain("Derby at the stadium");
		this.phone.get(this.app + "/articles/unknown/related").expectStatus().isNotFound();
	}

	@Test
	void theMostReadIsPopularAndBeforeThatTheNewest() {
		Article old = titled("old", "Old", "2026-01-01", "Words.");
		found(old, "news");
		found(titled("new", "New", "2026-11-01", "Words."), "news");
		found(titled("newer", "Newer", "2026-11-02", "Words."), "internal");
		assertThat(popular(2)).containsExactly("New", "Old");

		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.popularity.set(this.appId, today.minusDays(30), "unknown", 99);
		this.popularity.set(this.appId, today.minusDays(1), "unknown", 9);
		this.popularity.set(this.appId, today, old.id(), 2);
		this.popularity.set(this.appId, today.minusDays(2), old.id(), 3);
		assertThat(popular(3)).containsExactly("Old", "New");
	}

	@ParameterizedTest
	@ValueSource(strings = { "search", "search?q=", "search?q=a&limit=0", "search?q=a&cursor=MQ", "popular?limit=101",
			"search?q=a&cursor=TmFOfDAjYQ", "articles/a/related?limit=21" })
	void whatCannotBeAskedIsAProblem(String path) {
		this.phone.get(this.app + "/" + path).expectStatus().isBadRequest();
	}

	@Test
	void aQueryMayNotBeLongAndMayHoldAnything() {
		this.phone.get(this.app + "/search?q={q}", "a".repeat(201)).expectStatus().isBadRequest();
		this.phone.get(this.app + "/search?q={q}", "~\"([{*?:/\\&|!^+-\u0000\uD83D\uDE00").expectStatus().isOk();
	}

	private List<String> search(String words) {
		return this.phone.titles(this.phone.read(this.app + "/search?q={words}", words));
	}

	private List<String> popular(int limit) {
		return this.phone.titles(this.phone.read(this.app + "/popular?limit={limit}", limit));
	}

	private void found(Article article, String... sections) {
		this.sync.take(this.crawler.found(this.appId, article, sections));
	}

	private Article titled(String name, String title, @Nullable String published, String body) {
		Article article = Samples.withTitle(article(this.appId, name, published), title);
		return Samples.withBody(article, List.of(new Block.Paragraph(List.of(Run.of(body)))));
	}

	private static Article withByline(Article article, String byline) {
		return new Article(article.id(), article.address(), article.title(), article.subtitle(), List.of(byline),
				article.published(), article.modified(), article.language(), article.sections(), article.tags(),
				article.leadImage(), article.summary(), article.body());
	}

}
