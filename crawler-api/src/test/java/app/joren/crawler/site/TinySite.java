package app.joren.crawler.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;

/** A website with a few manners, good and bad. */
public final class TinySite extends TinyServer {

	private final Map<String, Page> pages = new ConcurrentHashMap<>();

	private final Map<String, Map<String, String>> headers = new ConcurrentHashMap<>();

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	private final AtomicInteger active = new AtomicInteger();

	private final AtomicInteger mostAtOnce = new AtomicInteger();

	private volatile Duration pause = Duration.ZERO;

	/** A list of articles. */
	public TinySite list(String path, String... links) {
		return page(path,
				Arrays.stream(links)
					.map((link) -> "<a class=article href='%s'>a</a>".formatted(link))
					.collect(Collectors.joining("\n", "<html><body>", "</body></html>")));
	}

	/** A list that goes on. */
	public TinySite list(String path, List<String> links, String next) {
		return page(path,
				links.stream()
					.map((link) -> "<a class=article href='%s'>a</a>".formatted(link))
					.collect(Collectors.joining("\n", "<html><body>",
							"<a class=next href='%s'>next</a></body></html>".formatted(next))));
	}

	/** An article. */
	public TinySite article(String path, String title) {
		return article(path, title, path);
	}

	/** An article that has its canonical address elsewhere. */
	public TinySite article(String path, String title, String canonical) {
		return page(path, """
				<html><head><link rel=canonical href='%s'></head><body><h1>%s</h1><p>Text of %s.</p></body></html>"""
			.formatted(canonical, title, title));
	}

	/** A list and as many articles. */
	public TinySite articles(String list, int count) {
		List<String> paths = IntStream.rangeClosed(1, count).mapToObj((number) -> "/article-" + number).toList();
		paths.forEach((path) -> article(path, "Article " + path));
		return list(list, paths.toArray(String[]::new));
	}

	/** Any page. */
	public TinySite page(String path, String html) {
		this.pages.put(path, new Page(200, html, ""));
		return this;
	}

	/** A file of any kind, which the site takes for a web page. */
	public TinySite file(String path, byte[] bytes) {
		this.files.put(path, bytes);
		return this;
	}

	/** A page that answers with a status. */
	public TinySite status(String path, int status) {
		this.pages.put(path, new Page(status, "", ""));
		return this;
	}

	/** The only header of its own that a page has. */
	public TinySite header(String path, String name, String value) {
		this.headers.put(path, Map.of(name, value));
		return this;
	}

	/** A redirect for good. */
	public TinySite redirect(String path, String target) {
		return redirect(path, target, 301);
	}

	/** A redirect with a status. */
	public TinySite redirect(String path, String target, int status) {
		this.pages.put(path, new Page(status, "", target));
		return this;
	}

	/** An article with enough text to be told by it, and its canonical address. */
	public TinySite story(String path, String title, String text, String canonical) {
		return page(path, """
				<html><head><link rel=canonical href='%s'></head><body><h1>%s</h1><p>%s</p></body></html>"""
			.formatted(canonical, title, "%s, and then came the rain over the harbour. ".formatted(text).repeat(8)));
	}

	/** From now on every answer takes its time. */
	public TinySite slow(Duration time) {
		this.pause = time;
		return this;
	}

	/** Every request that came. */
	public List<Request> requests() {
		return this.requests;
	}

	/** How many requests were under way at once, at most. */
	public int mostAtOnce() {
		return this.mostAtOnce.get();
	}

	/** The paths that were asked for. */
	public List<String> paths() {
		return this.requests.stream().map(Request::path).toList();
	}

	@Override
	void answer(HttpExchange exchange) throws IOException {
		this.mostAtOnce.accumulateAndGet(this.active.incrementAndGet(), Math::max);
		try {
			answered(exchange);
		}
		finally {
			this.active.decrementAndGet();
		}
	}

	private void answered(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString();
		String known = exchange.getRequestHeaders().getFirst("If-None-Match");
		this.requests.add(new Request(path, (known != null) ? known : "", Instant.now()));
		LockSupport.parkNanos(this.pause.toNanos());
		Page page = this.pages.getOrDefault(path, new Page(404, "", ""));
		if (this.files.containsKey(path)) {
			send(exchange, this.files.get(path), known);
			return;
		}
		if (page.status() == 200) {
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			exchange.getResponseHeaders().add("ETag", page.etag());
		}
		if (!page.target().isEmpty()) {
			exchange.getResponseHeaders().add("Location", page.target());
		}
		this.headers.getOrDefault(path, Map.of()).forEach(exchange.getResponseHeaders()::add);
		boolean unchanged = page.status() == 200 && page.etag().equals(known);
		send(exchange, unchanged ? 304 : page.status(),
				unchanged ? new byte[0] : page.body().getBytes(StandardCharsets.UTF_8));
	}

	private static void send(HttpExchange exchange, byte[] file, @Nullable String known) throws IOException {
		String etag = "\"" + Integer.toHexString(Arrays.hashCode(file)) + "\"";
		exchange.getResponseHeaders().add("Content-Type", "text/html");
		exchange.getResponseHeaders().add("ETag", etag);
		send(exchange, etag.equals(known) ? 304 : 200, etag.equals(known) ? new byte[0] : file);
	}

	/**
	 * A request.
	 *
	 * @param path with its query
	 * @param ifNoneMatch the validator, or nothing
	 * @param arrived when it came
	 */
	public record Request(String path, String ifNoneMatch, Instant arrived) {
	}

	private record Page(int status, String body, String target) {

		String etag() {
			return "\"" + Integer.toHexString(this.body.hashCode()) + "\"";
		}

	}

}
