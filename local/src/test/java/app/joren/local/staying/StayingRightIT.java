package app.joren.local.staying;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.joren.analyzer.redesign.Redesigns;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.extraction.explanation.BodyFacts;
import app.joren.local.convert.PrivateSuite;
import app.joren.local.convert.SuiteServices;
import app.joren.local.demo.DemoConversion;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A site becomes an app and changes; the whole suite is at work. */
class StayingRightIT {

	private final ChangingSite site = new ChangingSite();

	private final PrivateSuite suite = PrivateSuite.start(Set.of(this.site.authority()));

	private final SuiteServices services = this.suite.services();

	private String appId = "";

	private Map<String, Told> articles = Map.of();

	StayingRightIT() throws IOException {
	}

	@BeforeEach
	void theSiteIsAnApp() throws InterruptedException {
		this.appId = new DemoConversion(this.suite.suite(), (line) -> {
		}).convert(this.site.home()).orElseThrow();
		patiently().until(() -> read().size() >= 24);
		this.articles = read();
	}

	@AfterEach
	void stop() {
		this.suite.close();
		this.site.close();
	}

	@Test
	void aRebuiltSiteIsUnderstoodAnewAndAPersonMayGoBack() {
		this.site.isRebuilt();

		Crawl drifting = crawl();
		assertThat(drifting.drift()).isNotEmpty();
		assertThat(drifting.counts().removed()).isZero();

		DefinitionChanged change = decided();
		assertThat(change.outcome()).as("%s", change).isEqualTo(Outcome.TAKEN);
		DefinitionVersion taken = patiently().until(this::followed, (version) -> version.version() > 1);
		int pages = this.site.pages();
		assertThat(taken.origin()).isEqualTo("redesign");
		assertThat(remake(taken.version()).counts().requests()).isZero();
		assertThat(this.site.pages()).isEqualTo(pages);
		patiently().untilAsserted(() -> assertStillRight(read()));

		assertThat(crawl().drift()).isEmpty();
		assertStillRight(read());
		pages = this.site.pages();
		this.services.analyzer().activate(this.appId, 1);
		assertThat(remake(1).counts().requests()).isZero();
		assertThat(this.site.pages()).isEqualTo(pages);
		patiently().untilAsserted(() -> assertThat(read()).isEqualTo(this.articles));
	}

	@Test
	void aBrokenSiteIsNotTakenForARebuiltOne() {
		this.site.breaks();

		Crawl drifting = crawl();

		assertThat(drifting.drift()).isNotEmpty();
		assertThat(drifting.counts().removed()).isZero();
		assertThat(decided().outcome()).isEqualTo(Outcome.SITE_BROKEN);
		assertThat(followed().version()).isOne();
		assertThat(read()).isEqualTo(this.articles);
	}

	private Crawl crawl() {
		String id = this.services.crawler().start(new StartCrawl(this.appId, UUID.randomUUID().toString(), 0)).id();
		return patiently().until(() -> this.services.crawler().crawl(id), (crawl) -> crawl.state().ended());
	}

	private Crawl remake(int version) {
		return patiently().until(() -> this.services.crawler().crawls(this.appId).getFirst(),
				(crawl) -> crawl.kind() == Crawl.Kind.REMAKE && crawl.definitionVersion() == version
						&& crawl.state().ended());
	}

	private DefinitionChanged decided() {
		Redesigns redesigns = this.suite.suite().service("analyzer").getBean(Redesigns.class);
		return patiently().until(() -> redesigns.last(this.appId), Optional::isPresent).orElseThrow();
	}

	private DefinitionVersion followed() {
		return this.services.analyzer()
			.definitions(this.appId)
			.stream()
			.filter(DefinitionVersion::active)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The same articles with nothing lost. A caption may have become a line of its own.
	 */
	private void assertStillRight(Map<String, Told> now) {
		assertThat(now.keySet()).isEqualTo(this.articles.keySet());
		this.articles.forEach((id, before) -> {
			Told told = now.get(id);
			assertThat(told).isNotNull()
				.extracting(Told::title, Told::day)
				.containsExactly(before.title(), before.day());
			assertThat(told.text()).containsSubsequence(before.text());
			assertThat(told.text()).hasSizeLessThanOrEqualTo(before.text().size() + 1);
		});
	}

	/** What each article says, by its id. */
	private Map<String, Told> read() {
		return this.services.content().articles(this.appId).stream().collect(Collectors.toMap(Article::id, Told::of));
	}

	private static ConditionFactory patiently() {
		return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(500));
	}

	/**
	 * What an article says.
	 *
	 * @param title its title
	 * @param day of its publication
	 * @param text the lines of its body
	 */
	private record Told(String title, @Nullable LocalDate day, List<String> text) {

		static Told of(Article article) {
			PublicationDate published = article.published();
			return new Told(article.title(), (published != null) ? published.day() : null,
					BodyFacts.of(article.body()).text().lines().toList());
		}

	}

}
