package app.joren.crawler.trap;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Entry.Result;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrapGuardTests {

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	private final TrapGuard guard = new TrapGuard(NOW);

	@ParameterizedTest
	@CsvSource({ "/a/a/a, REPEATED_PATH", "/event/7/www.partner.example/www.partner.example, REPEATED_PATH",
			"/x/img/css/img/css, REPEATED_PATH", "/search?q=&q=, REPEATED_PARAMETERS",
			"/s?a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1&l=1&m=1, REPEATED_PARAMETERS",
			"/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21, TOO_LONG" })
	void leavesOutAddressesThatSitesGrow(String path, Trap.Kind kind) {
		assertThat(this.guard.refuses(article(path)))
			.hasValueSatisfying((trap) -> assertThat(trap.kind()).isEqualTo(kind));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/news/2026/11/25/harbour", "/news/news/harbour", "/2020/2020/harbour", "/11/11/11",
			"/en/en/harbour", "/s?a[]=1&a[]=2", "/a?x=1&y=1", "/2031/03/first-colony-on-mars" })
	void takesAddressesThatAreOnlyOdd(String path) {
		assertThat(this.guard.refuses(article(path))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events?month=2027-04", "/events/2027/4/", "/events?year=2027&month=5", "/cal/2031",
			"/cal?date=20270401", "/events?d=2027-04-01" })
	void leavesOutMonthsThatNobodyWritesAboutYet(String path) {
		assertThat(this.guard.refuses(list(path, 1)))
			.hasValueSatisfying((trap) -> assertThat(trap.kind()).isEqualTo(Trap.Kind.AHEAD));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events?month=2027-01", "/archive/2019/05/", "/archive?year=2026&month=12",
			"/news?page=2031", "/news/page/20270", "/list?id=209912", "/cal/2027" })
	void takesMonthsOfTheArchiveAndOfNextWeeks(String path) {
		assertThat(this.guard.refuses(list(path, 1))).isEmpty();
	}

	@Test
	void endsAListThatGoesOnAndOn() {
		assertThat(this.guard.refuses(list("/news?page=999", 999))).isEmpty();
		assertThat(this.guard.refuses(list("/news?page=1000", 1000)))
			.hasValueSatisfying((trap) -> assertThat(trap.kind()).isEqualTo(Trap.Kind.TOO_DEEP));
	}

	@Test
	void givesAFormUpThatShowsNothingNew() {
		for (int i = 0; i <= 60; i++) {
			visit("/shop/" + i + "?color=red", Result.NOT_ARTICLE);
		}

		assertThat(this.guard.refuses(article("/shop/99?color=blue")))
			.contains(new Trap(Trap.Kind.NOTHING_NEW, "/shop/{n}?color"));
		assertThat(this.guard.refuses(article("/shop/99"))).isEmpty();
	}

	@Test
	void goesOnWithAFormThatShowsArticlesNowAndThen() {
		for (int i = 0; i < 1000; i++) {
			visit("/" + i, (i % 5 == 0) ? Result.CREATED : Result.NOT_ARTICLE);
		}

		assertThat(this.guard.refuses(article("/1000"))).isEmpty();
	}

	@Test
	void countsAnAddressOnceThoughItIsVisitedAgain() {
		for (int i = 0; i < 100; i++) {
			visit("/" + (i % 20), Result.NOT_ARTICLE);
		}

		assertThat(this.guard.refuses(article("/1000"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/event/7, /event/7/www.partner.example", "/event/7, /event/7/a/b/c", "/search, /search?q=",
			"/search?q=1, /search?q=1&r=2" })
	void knowsALongerAddressThatShowsTheSame(String shorter, String longer) {
		assertThat(this.guard.echo(address(shorter), delivered("Fair", "abc"))).isEmpty();
		assertThat(this.guard.echo(address(longer), delivered("Fair", "abc")))
			.hasValueSatisfying((trap) -> assertThat(trap.kind()).isEqualTo(Trap.Kind.ECHO));
	}

	@ParameterizedTest
	@CsvSource({ "/event/7, /event/8", "/event/7/a, /event/7", "/search?q=1, /search?q=2", "/, /event" })
	void otherAddressesOfTheSameAreNotMadeOfOneAnother(String first, String second) {
		this.guard.echo(address(first), delivered("Fair", "abc"));

		assertThat(this.guard.echo(address(second), delivered("Fair", "abc"))).isEmpty();
	}

	@Test
	void anotherTextIsNoEcho() {
		this.guard.echo(address("/event/7"), delivered("Fair", "abc"));

		assertThat(this.guard.echo(address("/event/7/2"), delivered("Fair", "abd"))).isEmpty();
		assertThat(this.guard.echo(address("/event/7/3"), delivered("Fair, part 3", "abc"))).isEmpty();
	}

	private void visit(String path, Result result) {
		this.guard.visited(new Entry(article(path), Entry.Reason.FOUND, 0, 0, result, null));
	}

	private static Delivered delivered(String title, String text) {
		return new Delivered(title, null, false, false, 10, text, List.of(), 0);
	}

	private static Lead article(String path) {
		return new Lead(address(path), PageKind.ARTICLE, "", Set.of(), Hints.none(), 0);
	}

	private static Lead list(String path, int depth) {
		return new Lead(address(path), PageKind.LIST, "news/0", Set.of("news"), Hints.none(), depth);
	}

	private static URI address(String path) {
		return URI.create("https://town.example" + path.replace("[", "%5B").replace("]", "%5D"));
	}

}
