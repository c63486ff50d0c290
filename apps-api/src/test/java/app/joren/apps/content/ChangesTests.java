package app.joren.apps.content;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.apps.sync.ContentSync;
import app.joren.contracts.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
class ChangesTests {

	private final String appId = Samples.anyAppId();

	private final String path = "/v1/apps/" + this.appId + "/changes?since={since}&limit={limit}";

	private final Article derby = article(this.appId, "derby", "2026-11-24T19:30:00+09:00");

	private final Article training = article(this.appId, "training", "2026-11-24");

	private final Article stadium = article(this.appId, "stadium", null);

	@Autowired
	private Crawler crawler;

	@Autowired
	private ContentSync sync;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@BeforeEach
	void anAppIsThere() {
		this.console.save(this.appId, club(section("news"), section("club"), hidden("internal")));
	}

	@Test
	void whoBeginsGetsEverythingTheNewestFirstAndThenWhatChanged() {
		found(this.derby, 0, "news");
		found(this.training, 0, "news");
		found(this.stadium, 0, "club");
		JsonNode first = changes("", 2);
		JsonNode second = changes(next(first), 2);

		assertThat(titles(first)).containsExactly("About derby", "About training");
		assertThat(flags(first)).isEqualTo("more reset");
		assertThat(titles(second)).containsExactly("About stadium");
		assertThat(flags(second)).isEmpty();

		found(Samples.withTitle(this.stadium, "A new stadium"), 1, "club");
		gone(this.derby, 1);
		await().until(() -> changes(next(second), 9).path("removed").size() > 0);
		JsonNode third = changes(next(second), 9);

		assertThat(titles(third)).containsExactly("A new stadium");
		assertThat(third.path("removed").toString()).isEqualTo("[\"" + this.derby.id() + "\"]");
		assertThat(flags(third)).isEmpty();
		assertThat(flags(changes(next(third), 9))).isEmpty();
		assertThat(next(changes(next(third), 9))).isEqualTo(next(third));
	}

	@Test
	void whatChangesWhileTheListIsReadIsNotMissed() {
		found(this.derby, 0, "news");
		found(this.training, 0, "news");
		JsonNode first = changes("", 1);
		found(Samples.withTitle(this.derby, "Derby won"), 1, "news");
		gone(this.training, 1);
		await().until(() -> changes(next(first), 9).path("more").asBoolean());
		JsonNode rest = changes(next(first), 9);
		JsonNode log = changes(next(rest), 9);

		assertThat(titles(rest)).isEmpty();
		assertThat(titles(log)).containsExactly("Derby won");
		assertThat(log.path("removed").size()).isOne();
	}

	@Test
	void anArticleHasAVersionThatChangesWithIt() {
		found(this.derby, 0, "news");
		String before = changes("", 9).at("/changed/0/version").asString();
		String token = next(changes("", 9));
		found(this.derby, 1, "news");
		found(this.derby, 2, "club");

		String after = awaitChange(token).at("/changed/0/version").asString();
		assertThat(after).isNotEqualTo(before);
		assertThat(changes("", 9).at("/changed/0/version").asString()).isEqualTo(after);
	}

	@Test
	void anArticleThatReadersDoNotSeeAnyMoreIsRemoved() {
		found(this.derby, 0, "news");
		String token = next(changes("", 9));
		found(this.derby, 1, "internal");

		assertThat(awaitChange(token).path("removed").size()).isOne();
	}

	@Test
	void otherSectionsMeanToBeginAnew() {
		found(this.derby, 0, "news");
		found(this.training, 0, "club");
		String token = next(changes("", 9));
		this.console.save(this.appId, club(hidden("news"), section("club"), hidden("internal")));
		await().until(() -> changes(token, 9).path("reset").asBoolean());

		assertThat(titles(changes(token, 9))).containsExactly("About training");
	}

	@Test
	void aRemovedArticleThatComesBackIsThereAgain() {
		found(this.derby, 0, "news");
		String token = next(changes("", 9));
		gone(this.derby, 1);
		gone(this.derby, 2);
		found(this.derby, 3, "news");
		await().until(() -> !titles(changes(token, 9)).isEmpty());

		assertThat(changes(token, 9).path("removed").size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "since=x", "since=%20", "since=MQ", "limit=0", "limit=1001", "limit=x" })
	void whatIsNoTokenOrLimitIsAProblem(String query) {
		this.phone.get("/v1/apps/" + this.appId + "/changes?" + query).expectStatus().isBadRequest();
	}

	@Test
	void whatIsAsBeforeIsNotSentAgain() {
		found(this.derby, 0, "news");
		String token = next(changes("", 9));
		String tag = String.valueOf(this.phone.get(this.path, token, 9)
			.expectStatus()
			.isOk()
			.returnResult()
			.getResponseHeaders()
			.getETag());

		this.phone.getUnless(tag, this.path, token, 9).expectStatus().isNotModified();
	}

	@Test
	void aReaderWhoRacesWithWritersHasInTheEndWhatIsThere() throws Exception {
		List<Article> articles = IntStream.range(0, 24)
			.mapToObj((number) -> article(this.appId, "race-" + number, null))
			.toList();
		AtomicBoolean written = new AtomicBoolean();
		Thread writer = Thread.ofVirtual().start(() -> {
			articles.parallelStream().forEach((article) -> found(article, 0, "news"));
			articles.parallelStream().forEach((article) -> found(Samples.withTitle(article, "2"), 1, "news"));
			articles.subList(0, 8).parallelStream().forEach((article) -> gone(article, 2));
			written.set(true);
		});
		Map<String, String> kept = new HashMap<>();
		String token = "";
		boolean done = false;
		while (!done) {
			boolean last = written.get() && settled();
			JsonNode read = changes(token, 3);
			keep(read, kept);
			token = next(read);
			done = last && !read.path("more").asBoolean();
		}
		writer.join();

		Set<String> left = new HashSet<>(articles.subList(8, 24).stream().map(Article::id).toList());
		assertThat(kept.keySet()).isEqualTo(left);
		assertThat(kept.values()).allMatch("2"::equals);
	}

	/** The version that is answered with is that of all that was written. */
	private boolean settled() {
		await().until(() -> this.phone.read("/v1/apps/" + this.appId).at("/sections/0/articles").asInt() == 16);
		return true;
	}

	private static void keep(JsonNode read, Map<String, String> kept) {
		read.path("changed").forEach((entry) -> kept.put(entry.path("id").asString(), entry.path("title").asString()));
		read.path("removed").forEach((id) -> kept.remove(id.asString()));
	}

	private void found(Article article, int minutes, String... sections) {
		this.sync.take(this.crawler.found(this.appId, article, at(minutes), sections));
	}

	private void gone(Article article, int minutes) {
		this.sync.take(this.crawler.gone(this.appId, article, at(minutes)));
	}

	private static Instant at(int minutes) {
		return Crawler.NOON.plusSeconds(60L * minutes);
	}

	private JsonNode awaitChange(String token) {
		return await().until(() -> changes(token, 9),
				(read) -> read.path("changed").size() + read.path("removed").size() > 0);
	}

	private JsonNode changes(String since, int limit) {
		return this.phone.read(this.path, since, limit);
	}

	private static List<String> titles(JsonNode changes) {
		return changes.path("changed").valueStream().map((entry) -> entry.path("title").asString()).toList();
	}

	private static String next(JsonNode changes) {
		return changes.path("next").asString();
	}

	private static String flags(JsonNode changes) {
		return ((changes.path("more").asBoolean() ? "more " : "") + (changes.path("reset").asBoolean() ? "reset" : ""))
			.strip();
	}

}
