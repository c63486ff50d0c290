package app.joren.analyzer.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.runtime.browser.PageRenderer;
import app.joren.runtime.browser.RenderedPage;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.HostPort;
import app.joren.runtime.fetch.HttpFetcher;
import app.joren.runtime.robots.PoliteFetcher;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** A small site on loopback, which is analysed and then crawled by what was found out. */
final class ServedSite implements AutoCloseable {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	private static final int MOST_VISITS = 400;

	private final Map<String, Answer> answers = new HashMap<>();

	private final Map<String, String> directives = new HashMap<>();

	private final Queue<String> asked = new ConcurrentLinkedQueue<>();

	private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

	private final HttpServer server;

	private final HttpFetcher fetcher;

	private final Web web;

	private @Nullable String otherwise;

	private int analysed;

	private record Answer(int status, String contentType, byte[] body) {
	}

	ServedSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::handle);
		this.server.start();
		FetchSettings settings = FetchSettings
			.allowing(Set.of(new HostPort("127.0.0.1", this.server.getAddress().getPort())));
		this.fetcher = new HttpFetcher(settings);
		this.web = new PoliteWeb(PoliteFetcher.alone(this.fetcher, settings), new NoBrowser());
	}

	ServedSite page(String address, String html) {
		return answer(address, "text/html; charset=utf-8", html);
	}

	ServedSite answer(String address, String contentType, String body) {
		return answer(address, contentType, bytes(body));
	}

	ServedSite answer(String address, String contentType, byte[] body) {
		this.answers.put(address, new Answer(200, contentType, body));
		return this;
	}

	/** What the header X-Robots-Tag of an address asks for. */
	ServedSite asking(String address, String directives) {
		this.directives.put(address, directives);
		return this;
	}

	/**
	 * What is answered, with status 200, for an address that is not there; with its path.
	 */
	ServedSite otherwise(String html) {
		this.otherwise = html;
		return this;
	}

	URI home() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/");
	}

	/** What the site was asked for, robots.txt left out. */
	List<String> asked() {
		return this.asked.stream().filter((address) -> !address.equals("/robots.txt")).toList();
	}

	/** How many requests the analysis took. */
	int analysed() {
		return this.analysed;
	}

	List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	SiteDefinition analyse() throws AnalysisFailed {
		return understand().definition();
	}

	SiteUnderstanding understand() throws AnalysisFailed {
		SiteUnderstanding understanding = new SiteUnderstander(this.web, CLOCK).analyse("app", home(), new Progress() {

			@Override
			public void found(Finding finding) {
				ServedSite.this.findings.add(finding);
			}

			@Override
			public void requested(int requests) {
				// Counted by the server.
			}

		});
		this.analysed = asked().size();
		return understanding;
	}

	/** The articles that a crawl finds, by the path of their addresses. */
	Map<String, Article> crawl(SiteDefinition definition) {
		DefinedSiteReader reader = new DefinedSiteReader("app", definition, CLOCK::instant);
		Deque<Lead> lists = new ArrayDeque<>(reader.seeds());
		Map<String, Lead> waiting = new LinkedHashMap<>();
		Set<String> done = new TreeSet<>();
		for (int i = 0; i < MOST_VISITS && !lists.isEmpty(); i++) {
			Lead lead = lists.removeFirst();
			if (done.add(lead.kind() + lead.address().toString()) && get(lead) instanceof FetchedPage page) {
				List<Lead> leads = reader.read(lead, page).leads();
				boolean news = leads.stream()
					.filter((next) -> next.kind() == PageKind.ARTICLE)
					.filter((next) -> waiting.putIfAbsent(Addresses.key(next.address()), next) == null)
					.count() > 0;
				boolean more = lead.depth() == 0 || !lead.kind().isPaged() || news;
				leads.stream().filter((next) -> more && next.kind() != PageKind.ARTICLE).forEach(lists::addLast);
			}
		}
		Map<String, Article> articles = new LinkedHashMap<>();
		waiting.values().forEach((lead) -> {
			if (get(lead) instanceof FetchedPage page && reader.read(lead, page) instanceof Reading.ArticleRead read) {
				articles.put(read.article().address().getPath(), read.article());
			}
		});
		return articles;
	}

	private @Nullable FetchedPage get(Lead lead) {
		return (this.web.get(lead.address(), 5) instanceof Web.Answer.Body body) ? body.page() : null;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			String address = exchange.getRequestURI().toString();
			this.asked.add(address);
			String html = address.equals("/robots.txt") ? null : this.otherwise;
			Answer missing = (html == null) ? new Answer(404, "text/html", bytes("<h1>Not found</h1>"))
					: new Answer(200, "text/html", bytes(html.formatted(address)));
			Answer answer = this.answers.getOrDefault(address, missing);
			byte[] body = answer.body();
			exchange.getResponseHeaders().set("Content-Type", answer.contentType());
			if (this.directives.containsKey(address)) {
				exchange.getResponseHeaders().set("X-Robots-Tag", this.directives.get(address));
			}
			exchange.sendResponseHeaders(answer.status(), body.length);
			exchange.getResponseBody().write(body);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.fetcher.close();
	}

	private static final class NoBrowser implements PageRenderer {

		@Override
		public boolean available() {
			return false;
		}

		@Override
		public RenderedPage render(URI address, @Nullable String contentType, byte[] body, int most) {
			return RenderedPage.failed("There is no browser.");
		}

	}

}
