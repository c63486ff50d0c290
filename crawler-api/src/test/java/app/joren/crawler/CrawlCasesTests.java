package app.joren.crawler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.site.TinyDefinition;
import app.joren.emulator.rude.Asked;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.Route;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Part B of the shared cases, as far as whole crawls go. */
@CrawlerTest
class CrawlCasesTests {

	private static final String LINK = "<a class=article href='%s'>a</a>";

	private static final String FOUND = "HTTP/1.1 302 Found\nContent-Length: 0\nLocation: ";

	private final RudeServer site = TestNetwork.rudeSite();

	@Autowired
	private CrawlerUser user;

	@Test
	void b9ANewBodyIsReadThoughItsEtagIsTheSame() {
		list("/a");
		this.site.on("/a", tagged("The ferry is late."));
		String appId = app("/news");
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.on("/a", tagged("The ferry is late. It comes at noon."));

		Crawl second = this.user.crawl(appId);

		assertThat(second.counts().changed()).isOne();
		assertThat(this.user.messages(appId)).singleElement().isInstanceOf(ArticleFound.class);
	}

	@Test
	void b14ATemporaryRedirectIsFollowedAndNotKept() {
		this.site.answer("/news", FOUND + "/mirror", new byte[0]);
		this.site.on("/mirror", Manners.html(LINK.formatted("/a")));
		article("/a");
		String appId = app("/news");
		this.user.crawl(appId);
		this.site.asked().clear();

		this.user.crawl(appId);

		assertThat(this.site.asked()).extracting(Asked::path).contains("/news", "/mirror");
	}

	@Test
	void b18WhatComesBehindALotOfStyleIsFound() {
		list("/a");
		this.site.on("/a", Manners.html("<head><link rel=canonical href='/a'><style>" + " ".repeat(1_900_000)
				+ "</style></head><body><h1>Here</h1></body>"));
		String appId = app("/news");

		this.user.crawl(appId);

		assertThat(this.user.titles(appId)).containsExactly("Here [news]");
	}

	@Test
	void b18APageThatIsTooLongIsNamedAndNotStoredAsAnEmptyArticle() {
		list("/a", "/b");
		article("/b");
		this.site.on("/a", Manners.html("<head><style>" + " ".repeat(11_000_000) + "</style></head><h1>Here</h1>"));
		String appId = app("/news");

		Crawl crawl = this.user.crawl(appId);

		assertThat(types(crawl)).containsExactly(ProblemType.TOO_LARGE);
		assertThat(this.user.titles(appId)).containsExactly("/b [news]");
	}

	@Test
	void b20ACalendarIsLeftWhereItsMonthsSayNothingNew() {
		this.site.on("/events", Manners.html(LINK.formatted("/fair") + next("/events?month=2026-12")));
		article("/fair");
		this.site.otherwise((question, out) -> Manners.html(next(question.path() + "1")).answer(question, out));

		Crawl crawl = this.user.crawl(app("/events"));

		assertThat(crawl.counts().created()).isOne();
		assertThat(this.site.asked()).hasSizeLessThan(6);
	}

	@Test
	void b20ACalendarIsLeftWhereItGetsFarAheadOfToday() {
		this.site.on("/events", Manners.html(LINK.formatted("/fair") + next("/events?month=2020-01")));
		this.site.otherwise(this::month);

		Crawl crawl = this.user.crawl(app("/events"));

		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(crawl.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.type()).isEqualTo(ProblemType.TRAP);
			assertThat(problem.detail()).contains("months to come");
			assertThat(problem.address()).contains("/events?month=20");
		});
	}

	/** A month with an event of its own and a link to the next one. */
	private void month(Asked question, OutputStream out) throws IOException {
		String path = question.path();
		if (!path.startsWith("/events?month=")) {
			page(path).answer(question, out);
			return;
		}
		YearMonth month = YearMonth.parse(path.substring(path.indexOf('=') + 1));
		Manners.html(LINK.formatted("/fair-of-" + month) + next("/events?month=" + month.plusMonths(1)))
			.answer(question, out);
	}

	@Test
	void b21APathDoesNotGrowForEver() {
		list("/event/7/");
		this.site.otherwise(Manners
			.html("<link rel=canonical href=''><h1>Fair</h1><p>At noon. " + LINK.formatted("www.partner.example/")));

		Crawl crawl = this.user.crawl(app("/news"));

		assertThat(crawl.counts().created()).isOne();
		assertThat(types(crawl)).containsExactly(ProblemType.TRAP);
		assertThat(this.site.asked()).hasSizeLessThan(6);
	}

	@Test
	void b23ParametersAreNotAddedForEver() {
		list("/search?q=");
		this.site.otherwise((question, out) -> Manners
			.html("<link rel=canonical href=''><h1>Found</h1><p>Nothing." + LINK.formatted(question.path() + "&q="))
			.answer(question, out));

		Crawl crawl = this.user.crawl(app("/news"));

		assertThat(crawl.counts().created()).isOne();
		assertThat(types(crawl)).containsExactly(ProblemType.TRAP);
		assertThat(this.site.asked()).hasSizeLessThan(6);
	}

	@Test
	void b26AChallengeChangesNothingInTheApp() {
		list("/a", "/b");
		article("/a");
		article("/b");
		String appId = app("/news");
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.answer("/a",
				"HTTP/1.1 403 Forbidden\nServer: cloudflare\ncf-mitigated: challenge\nContent-Length: 34",
				"<title>Just a moment...</title>...".getBytes(StandardCharsets.UTF_8));

		Crawl second = this.user.crawl(appId);

		assertThat(types(second)).containsExactly(ProblemType.ACCESS_DENIED);
		assertThat(second.counts().removed()).isZero();
		assertThat(this.user.messages(appId)).isEmpty();
	}

	@Test
	void b28APlaceholderTakesNothingAwayAndIsReported() {
		String[] paths = { "/a", "/b", "/c", "/d", "/e", "/f" };
		list(paths);
		List.of(paths).forEach(this::article);
		String appId = app("/news");
		this.user.crawl(appId);
		assertThat(this.user.messages(appId)).hasSize(6).hasOnlyElementsOfType(ArticleFound.class);
		List.of(paths).forEach((path) -> this.site.on(path, Manners.html("<h3>Back soon</h3>")));

		Crawl second = this.user.crawl(appId);

		assertThat(second.counts().removed()).isZero();
		assertThat(this.user.messages(appId)).isEmpty();
		assertThat(second.drift()).extracting(Drift::measure).contains(Drift.Measure.UNREAD);
		assertThat(second.problems()).extracting(Problem::detail)
			.contains("The site is no longer as its definition says");
	}

	private String app(String list) {
		return CrawlerUser.app(TinyDefinition.at("http://" + this.site.authority(), list));
	}

	private void list(String... paths) {
		this.site.on("/news", Manners.html(String.join("", List.of(paths).stream().map(LINK::formatted).toList())));
	}

	private void article(String path) {
		this.site.on(path, page(path));
	}

	private static Route page(String path) {
		return Manners.html("<link rel=canonical href='%1$s'><h1>%1$s</h1><p>Text of %1$s".formatted(path));
	}

	private static Route tagged(String text) {
		String html = "<link rel=canonical href='/a'><h1>The ferry</h1><p>" + text;
		return Manners.page("ETag: \"a\"\nContent-Type: text/html", html.getBytes(StandardCharsets.UTF_8));
	}

	private static String next(String path) {
		return "<a class=next href='%s'>next month</a>".formatted(path);
	}

	private static List<ProblemType> types(Crawl crawl) {
		return crawl.problems().stream().map(Problem::type).toList();
	}

}
