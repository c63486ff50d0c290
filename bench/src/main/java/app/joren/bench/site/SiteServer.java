package app.joren.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A site on a port of this machine. It knows conditional requests and keeps a list of
 * what it was asked for.
 */
public final class SiteServer implements AutoCloseable {

	static {
		// Without it every small answer waits for the client's delayed acknowledgement.
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	private final ServedSite site;

	private final HttpServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Queue<Request> requests = new ConcurrentLinkedQueue<>();

	private final LongAdder bytes = new LongAdder();

	private SiteServer(ServedSite site, HttpServer server) {
		this.site = site;
		this.server = server;
		server.setExecutor(this.threads);
		server.createContext("/", this::handle);
		server.start();
	}

	/** Serves a site on a free port. */
	public static SiteServer serve(ServedSite site) {
		try {
			InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
			return new SiteServer(site, HttpServer.create(address, 0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Scheme, host and port. */
	public String origin() {
		return "http://" + authority();
	}

	/** Host and port. */
	public String authority() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** The address that the product is given. */
	public String startUrl() {
		return this.site.startUrl(origin());
	}

	/** Everything that was asked for, in order. */
	public List<Request> requests() {
		return List.copyOf(this.requests);
	}

	/** How often each path was asked for. */
	public Map<String, Long> requestsByPath() {
		return this.requests.stream()
			.map(Request::path)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	/** How many bytes of bodies have been sent. */
	public long bytes() {
		return this.bytes.sum();
	}

	/** Forgets what was asked for until now. */
	public void forgetRequests() {
		this.requests.clear();
		this.bytes.reset();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.close();
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			String method = exchange.getRequestMethod();
			boolean reads = method.equals("GET") || method.equals("HEAD");
			Answer answer = reads ? this.site.answer(exchange.getRequestURI().getRawPath(), origin())
					: new Answer(405, "text/plain", new byte[0], null, null);
			send(exchange, answer, method.equals("HEAD"));
		}
	}

	private void send(HttpExchange exchange, Answer answer, boolean head) throws IOException {
		Headers headers = exchange.getResponseHeaders();
		headers.set("Content-Type", answer.contentType());
		if (answer.location() != null) {
			headers.set("Location", answer.location());
		}
		int status = answer.status();
		if (answer.modified() != null) {
			String etag = etag(answer.body());
			headers.set("ETag", etag);
			headers.set("Last-Modified", httpDate(answer.modified()));
			status = isKnown(exchange.getRequestHeaders(), etag, answer.modified()) ? 304 : status;
		}
		this.requests.add(new Request(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
				exchange.getRequestURI().getRawQuery(), status));
		boolean bare = head || status == 304 || answer.body().length == 0;
		exchange.sendResponseHeaders(status, bare ? -1 : answer.body().length);
		if (!bare) {
			this.bytes.add(answer.body().length);
			exchange.getResponseBody().write(answer.body());
		}
	}

	private static boolean isKnown(Headers request, String etag, Instant modified) {
		String known = request.getFirst("If-None-Match");
		if (known != null) {
			return known.contains(etag) || known.equals("*");
		}
		return notModifiedSince(request.getFirst("If-Modified-Since"), modified);
	}

	private static boolean notModifiedSince(@Nullable String since, Instant modified) {
		if (since == null) {
			return false;
		}
		try {
			Instant known = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since));
			return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static String httpDate(Instant moment) {
		return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
	}

	private static String etag(byte[] body) {
		return "\"" + HexFormat.of().toHexDigits(Arrays.hashCode(body)) + "-" + body.length + "\"";
	}

	/**
	 * A request.
	 *
	 * @param method for example {@code GET}
	 * @param path not decoded
	 * @param query not decoded
	 * @param status what was answered
	 */
	public record Request(String method, String path, @Nullable String query, int status) {
	}

}
