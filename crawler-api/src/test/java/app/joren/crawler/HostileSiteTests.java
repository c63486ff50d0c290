package app.joren.crawler;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.site.TinyDefinition;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.Route;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that cannot be had ends under a name of its own, and the rest is crawled.
 */
@CrawlerTest
@TestPropertySource(properties = { "joren.fetch.read-timeout=1s", "joren.fetch.total-timeout=2s" })
class HostileSiteTests {

	private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

	private final RudeServer site = TestNetwork.rudeSite();

	private final Map<String, ProblemType> outcomes = new LinkedHashMap<>();

	@Autowired
	private CrawlerUser user;

	@Test
	void everyFailureHasItsNameAndTheRestIsCrawled() {
		bad("/endless", Manners.endlessBody(), ProblemType.TOO_LARGE);
		bad("/endless-chunks", Manners.endlessChunks(), ProblemType.TOO_LARGE);
		bad("/endless-head", Manners.endlessHeaders(), ProblemType.TOO_LARGE);
		bad("/slow", Manners.slowBody(), ProblemType.TIMED_OUT);
		bad("/silent", Manners.silence(""), ProblemType.TIMED_OUT);
		bad("/no-http", Manners.raw("<p>As in 1991"), ProblemType.BROKEN_ANSWER);
		bad("/cut", Manners.raw(OK + "Content-Length: 999\r\n\r\n<p>Ha"), ProblemType.BROKEN_ANSWER);
		bad("/reset", Manners.reset(OK), ProblemType.BROKEN_ANSWER);
		bad("/part", Manners.raw("HTTP/1.1 206 So\r\nContent-Length: 2\r\n\r\nHi"), ProblemType.BROKEN_ANSWER);
		bad("/empty", Manners.html(" \r\n"), ProblemType.EMPTY_PAGE);
		bad("/nothing", Manners.status(204, ""), ProblemType.EMPTY_PAGE);
		bad("/loop", to("/loop"), ProblemType.REDIRECT_LOOP);
		bad("/nowhere", Manners.status(302, ""), ProblemType.BROKEN_ANSWER);
		bad("/script", to("javascript:alert(1)"), ProblemType.NOT_AN_ADDRESS);
		bad("/missing", Manners.status(404, ""), ProblemType.PAGE_NOT_FOUND);
		bad("/kept-out", Manners.status(403, ""), ProblemType.ACCESS_DENIED);
		bad("/error", Manners.status(500, ""), ProblemType.SITE_ERROR);
		bad("/upgrade", Manners.status(426, "Upgrade: h2c"), ProblemType.UNSUPPORTED_PROTOCOL);
		good("/first");
		good("/last");
		list();

		Crawl crawl = this.user.crawl(CrawlerUser.app(TinyDefinition.at("http://" + this.site.authority(), "/news")));

		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(crawl.counts().created()).isEqualTo(2);
		assertThat(crawl.problems().stream().collect(Collectors.toMap(this::path, Problem::type)))
			.containsExactlyInAnyOrderEntriesOf(this.outcomes);
		assertThat(crawl.problems()).allSatisfy((problem) -> assertThat(problem.nextStep()).isNotEmpty());
	}

	private String path(Problem problem) {
		return String.valueOf(problem.address()).replace("http://" + this.site.authority(), "");
	}

	private void bad(String path, Route route, ProblemType type) {
		this.site.on(path, route);
		this.outcomes.put(path, type);
	}

	private void good(String path) {
		this.site.on(path,
				Manners.html("<link rel=canonical href='%1$s'><h1>%1$s</h1><p>Text of %1$s".formatted(path)));
	}

	private static Route to(String location) {
		return Manners.answer("HTTP/1.1 302 Found\nContent-Length: 0\nLocation: " + location, new byte[0]);
	}

	private void list() {
		String links = this.outcomes.keySet()
			.stream()
			.map("<a class=article href='%s'>a</a>"::formatted)
			.collect(Collectors.joining());
		this.site.page("/news", "Content-Type: text/html",
				("<a class=article href='/first'>a</a>" + links + "<a class=article href='/last'>a</a>")
					.getBytes(StandardCharsets.UTF_8));
	}

}
