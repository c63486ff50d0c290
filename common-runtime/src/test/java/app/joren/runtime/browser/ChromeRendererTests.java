package app.joren.runtime.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

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

import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf("browserIsInstalled")
class ChromeRendererTests {

	private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

	private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

	private static final Queue<String> ASKED_OTHER = new ConcurrentLinkedQueue<>();

	private static HttpServer site;

	private static HttpServer other;

	private static HttpFetcher fetcher;

	private static PoliteFetcher polite;

	private static ChromeRenderer renderer;

	static boolean browserIsInstalled() {
		return BrowserSettings.usual().installed();
	}

	@BeforeAll
	static void start() throws IOException {
		PAGES.put("/robots.txt", "User-agent: *\nDisallow: /private/\n");
		site = server(ASKED);
		other = server(ASKED_OTHER);
		FetchSettings settings = FetchSettings.allowing(Set.of(new HostPort("127.0.0.1", site.getAddress().getPort())));
		fetcher = new HttpFetcher(settings);
		polite = PoliteFetcher.alone(fetcher, settings);
		renderer = new ChromeRenderer(BrowserSettings.usual(), polite, "Joren/1.0 (test)");
	}

	@AfterAll
	static void stop() {
		renderer.close();
		fetcher.close();
		site.stop(0);
		other.stop(0);
	}

	@Test
	void aPageIsBuiltByItsScripts() {
		PAGES.put("/api/posts", "[{\"title\":\"Ferry strike\",\"id\":1},{\"title\":\"港のフェリー\",\"id\":2}]");
		PAGES.put("/app.js",
				"""
						fetch('/api/posts').then(r => r.json()).then(posts => { const root = document.getElementById('root');
						posts.forEach(post => { const a = document.createElement('a'); a.href = '/posts/' + post.id;
						a.textContent = post.title; root.append(a); }); const i = new Image(); i.src = '/picture.png'; root.append(i); });""");

		RenderedPage page = render("<html><body><div id=root></div><script src=/app.js></script></body></html>");

		assertThat(page.html()).contains("<a href=\"/posts/1\">Ferry strike</a>", "港のフェリー");
		assertThat(ASKED).contains("/app.js", "/api/posts").doesNotContain("/", "/picture.png");
		assertThat(page.requests()).isEqualTo(2);
	}

	@Test
	void hostilePagesReachNothingBehindTheProxy() {
		int port = other.getAddress().getPort();

		RenderedPage page = render(
				"""
						<html><body><p id=p>waiting</p><script>
						const tries = ['http://169.254.169.254/latest/meta-data/', 'http://127.0.0.1:%1$d/secret', 'http://localhost:%1$d/secret',
						'http://[::1]:%1$d/secret', 'https://127.0.0.1:%1$d/secret', 'http://10.0.0.1/x'];
						const all = tries.map(t => fetch(t).then(r => t + '=' + r.status).catch(e => t + '=failed'));
						all.push(fetch('file:///etc/passwd').then(() => 'file=read').catch(() => 'file=failed'));
						all.push(new Promise(done => done(typeof WebSocket + typeof RTCPeerConnection)));
						try { location.assign('file:///etc/passwd'); } catch (e) { }
						Promise.all(all).then(found => document.getElementById('p').textContent = found.join(' '));
						</script></body></html>"""
					.formatted(port));

		assertThat(page.html()).doesNotContain("root:", "/secret=200", "/x=200")
			.contains("file=failed", "undefinedundefined");
		assertThat(ASKED_OTHER).isEmpty();
		assertThat(page.refused()).anyMatch((line) -> line.startsWith("http://169.254.169.254/"))
			.anyMatch((line) -> line.startsWith("http://127.0.0.1:" + port))
			.anyMatch((line) -> line.startsWith("https://127.0.0.1:" + port));
	}

	@Test
	void aPageAsksForNoMoreThanItMay() {
		String html = """
				<html><body><p id=p>waiting</p><script>
				Promise.all([1, 2, 3, 4, 5].map(n => fetch('/part/' + n).then(r => r.status).catch(e => 'none')))
				.then(found => document.getElementById('p').textContent = found.join(' '));</script></body></html>""";

		RenderedPage page = renderer.render(address(), "text/html", html.getBytes(StandardCharsets.UTF_8), 2);

		assertThat(page.requests()).isEqualTo(2);
		assertThat(ASKED).filteredOn((path) -> path.startsWith("/part/")).hasSize(2);
		assertThat(page.refused()).hasSize(3).allMatch((line) -> line.endsWith("too many requests"));
	}

	/**
	 * In its first seconds it asks for the time, for updates and for accounts, whatever
	 * it is told.
	 */
	@Test
	void whatTheBrowserWantsForItselfIsNoRequestOfThePage() {
		PAGES.put("/late", "{}");
		try (ChromeRenderer fresh = new ChromeRenderer(BrowserSettings.usual(), polite, "Joren/1.0 (test)")) {
			RenderedPage page = fresh.render(address(), "text/html; charset=utf-8",
					"<p>There</p><script>let n = 0; setInterval(() => { if (++n < 60) document.body.append(n); else if (n === 60) fetch('/late'); }, 100)</script>"
						.getBytes(StandardCharsets.UTF_8));

			assertThat(page.refused()).isEmpty();
			assertThat(page.requests()).isOne();
			assertThat(ASKED).contains("/late");
		}
	}

	@Test
	void whatAPagesWorkersFetchIsThePages() {
		PAGES.put("/worker.js", "fetch('/of-the-worker').then(r => r.text()).then(t => postMessage(t))");
		PAGES.put("/of-the-worker", "from afar");

		RenderedPage page = render(
				"<p id=p>waiting</p><script>new Worker('/worker.js').onmessage = (e) => document.getElementById('p').textContent = e.data</script>");

		assertThat(page.html()).contains("from afar");
	}

	@Test
	void whatRobotsForbidIsNotFetched() {
		PAGES.put("/private/data", "secret");

		RenderedPage page = render(
				"""
						<p id=p>waiting</p><script>fetch('/private/data').then(r => r.text()).then(t => document.getElementById('p').textContent = 'got ' + t)</script>""");

		assertThat(page.html()).doesNotContain("got secret");
		assertThat(ASKED).doesNotContain("/private/data");
		assertThat(page.refused()).anyMatch((line) -> line.contains("/private/data"));
	}

	@Test
	void onePageLeavesNothingForTheNext() {
		render("<script>document.cookie='a=1'; localStorage.setItem('a', '1');</script><p>Set</p>");

		RenderedPage page = render(
				"<p id=p></p><script>document.getElementById('p').textContent = 'cookie ' + document.cookie;</script>");

		assertThat(page.html()).contains(">cookie </p>");
	}

	@Test
	void aPageThatNeverRestsIsTakenAsItIs() {
		RenderedPage page = render(
				"""
						<p>There</p><script>setInterval(() => document.body.append(document.createElement('i')), 20)</script>""");

		assertThat(page.html()).contains("<p>There</p>");
	}

	@Test
	void aDocumentWithoutEndIsRefused() {
		RenderedPage page = render(
				"<p id=p></p><script>document.getElementById('p').textContent = 'x'.repeat(30 * 1024 * 1024);</script>");

		assertThat(page.done()).isFalse();
		assertThat(page.problem()).contains("without end");
	}

	@Test
	void whatPagesHaveInCommonIsAskedForOnce() {
		PAGES.put("/common.js", "document.body.append('built');");

		RenderedPage first = render("<p>One</p><script src=/common.js></script>");
		RenderedPage second = render("<p>Two</p><script src=/common.js></script>");

		assertThat(first.html()).contains("built");
		assertThat(second.html()).contains("Two", "built");
		assertThat(ASKED).filteredOn("/common.js"::equals).hasSize(1);
	}

	@Test
	void closingLeavesNoProcess() {
		ChromeRenderer own = new ChromeRenderer(BrowserSettings.usual(), polite, "Joren/1.0 (test)");
		own.render(address(), "text/html", "<p>There</p>".getBytes(StandardCharsets.UTF_8));
		long running = browsers();

		own.close();

		assertThat(browsers()).isLessThan(running);
	}

	private static long browsers() {
		return ProcessHandle.current()
			.descendants()
			.filter((process) -> process.info().command().orElse("").contains("chrom"))
			.filter(ProcessHandle::isAlive)
			.count();
	}

	private static RenderedPage render(String html) {
		return renderer.render(address(), "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	private static URI address() {
		return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + "/");
	}

	private static HttpServer server(Queue<String> asked) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
		server.createContext("/", (exchange) -> answer(exchange, asked));
		server.start();
		return server;
	}

	private static void answer(HttpExchange exchange, Queue<String> asked) throws IOException {
		String path = exchange.getRequestURI().getPath();
		asked.add(path);
		String page = PAGES.get(path);
		byte[] body = (page == null) ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders()
			.add("Content-Type", path.endsWith(".js") ? "text/javascript; charset=utf-8" : "application/json");
		exchange.sendResponseHeaders((page == null) ? 404 : 200, (body.length == 0) ? -1 : body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
