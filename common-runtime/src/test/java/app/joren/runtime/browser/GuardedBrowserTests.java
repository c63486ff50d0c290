package app.joren.runtime.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.Conformance;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.HostPort;
import app.joren.runtime.fetch.HttpFetcher;
import app.joren.runtime.robots.PoliteFetcher;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All spellings of the shared list of addresses that are not on the public web, through
 * the fetcher of all services and through the browser. Each is tried as it stands and
 * with the port of a trap that is open on this machine and that the guard would let pass.
 */
class GuardedBrowserTests {

	private static final Pattern AUTHORITY = Pattern
		.compile("^(\\s?(?:http:)?[/\\\\]*(?:user:pass@)?(?:\\[[^]]*]|[^/\\\\:\\s]+))(?=[/\\\\\\s]|$)");

	private static final BrowserSettings USUAL = BrowserSettings.usual();

	private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

	private static HttpServer site;

	private static Trap trap;

	private static HttpFetcher fetcher;

	private static PoliteFetcher polite;

	private static ChromeRenderer renderer;

	static boolean browserIsInstalled() {
		return USUAL.installed();
	}

	@BeforeAll
	static void start() throws IOException {
		trap = new Trap();
		site = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
		site.createContext("/", GuardedBrowserTests::answer);
		site.start();
		FetchSettings usual = FetchSettings.allowing(Set.of(new HostPort("127.0.0.1", site.getAddress().getPort())));
		FetchSettings settings = new FetchSettings(usual.allowedHosts(), usual.contact(), Set.of(trap.port()),
				usual.maxSize(), usual.maxRedirects(), usual.connectTimeout(), usual.readTimeout(),
				usual.totalTimeout(), usual.delay(), usual.localDelay(), false, usual.patience());
		fetcher = new HttpFetcher(settings);
		polite = PoliteFetcher.alone(fetcher, settings);
		BrowserSettings patient = new BrowserSettings(USUAL.binary(), USUAL.driver(), USUAL.pageTime(), 2000,
				DataSize.ofMegabytes(30), 50, USUAL.documentSize(), Duration.ZERO);
		renderer = new ChromeRenderer(patient, polite, "Joren/1.0 (test)");
	}

	@AfterAll
	static void stop() throws IOException {
		renderer.close();
		fetcher.close();
		site.stop(0);
		trap.close();
	}

	@Test
	void theFetcherOfAllServicesGoesToNone() {
		targets().forEach((target) -> {
			FetchOutcome outcome = polite.fetch(FetchRequest.of(target));

			assertThat(outcome).as(target)
				.isInstanceOfSatisfying(FetchOutcome.FetchFailed.class, (failed) -> assertThat(failed.type())
					.isIn(ProblemType.FORBIDDEN_TARGET, ProblemType.NOT_AN_ADDRESS));
			assertThat(outcome.requests()).as(target).isZero();
		});
		assertThat(trap.connections()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	@EnabledIf("browserIsInstalled")
	void theBrowserGoesToNone(WayIn way) {
		String own = "/own/" + way;

		RenderedPage page = render("""
				<html><body><p id=p></p><script>
				const mark = u => document.getElementById('p').append(' ' + 'reached' + ':' + u + ';');
				const add = (name, all) => { const e = document.createElement(name);
					for (const key in all) e.setAttribute(key, all[key]); document.body.append(e); return e; };
				%s.forEach((u, n) => { try { %s; } catch (e) { } });
				</script></body></html>""".formatted(
				JsonMapper.shared().writeValueAsString(Stream.concat(targets(), Stream.of(address(own))).toList()),
				way.script()));

		assertThat(trap.connections()).isZero();
		assertThat(page.html().replace("reached:" + address(own) + ";", "")).doesNotContain("reached:");
		assertThat(ASKED.contains(own)).isEqualTo(way.isOpen());
	}

	/** A page that leads its reader away, each in another way. */
	@ParameterizedTest
	@ValueSource(strings = { "<script>location = 'http://127.1:%d/'</script>",
			"<script>location.replace('http://0x7f000001:%d/')</script>",
			"<meta http-equiv=refresh content='0;url=http://[::ffff:127.0.0.1]:%d/'>",
			"<form id=f method=POST action='http://2130706433:%d/'></form><script>f.submit()</script>",
			"<a id=a href='http://localhost.:%d/'>x</a><script>a.click()</script>",
			"<script>window.open('http://[::1]:%d/')</script>",
			"<base href='http://127.0.0.1:%d/'><script src=x></script>",
			"<script>location = '/to?http%%3A%%2F%%2F127.0.0.1%%3A%d%%2F'</script>" })
	@EnabledIf("browserIsInstalled")
	void theBrowserIsLedToNone(String html) {
		render("<html><body>%s</body></html>".formatted(html.formatted(trap.port())));

		assertThat(trap.connections()).isZero();
	}

	private static Stream<String> targets() {
		List<String> refused = Conformance.cases("ssrf/targets.json")
			.filter((test) -> test.path("verdict").stringValue().equals("refuse"))
			.map((test) -> test.path("url").stringValue())
			.toList();
		assertThat(refused).hasSizeGreaterThanOrEqualTo(60);
		return refused.stream()
			.flatMap((url) -> Stream.of(url, AUTHORITY.matcher(url).replaceFirst("$1:" + trap.port())).distinct());
	}

	private static RenderedPage render(String html) {
		return renderer.render(URI.create(address("/")), "text/html; charset=utf-8",
				html.getBytes(StandardCharsets.UTF_8));
	}

	private static String address(String path) {
		return "http://127.0.0.1:" + site.getAddress().getPort() + path;
	}

	/** Leads on to wherever it is told to. */
	private static void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		ASKED.add(path);
		if (path.equals("/to")) {
			String target = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8)
				.replaceAll("[\\s\\p{Cntrl}]", "");
			exchange.getResponseHeaders()
				.add("Location", new String(target.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
		}
		exchange.getResponseHeaders().add("Content-Type", "text/plain");
		exchange.sendResponseHeaders(path.equals("/to") ? 302 : path.startsWith("/own") ? 200 : 404, -1);
		exchange.close();
	}

}
