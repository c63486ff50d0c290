package app.joren.console.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A content API, push service and fake phone that say what a test wants them to say. */
final class FakeContentApi implements AutoCloseable {

	private static final byte[] DOT = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==");

	private static final String APP = "/v1/apps/demo";

	private final HttpServer server;

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final List<String> told = new CopyOnWriteArrayList<>();

	private volatile boolean broken;

	FakeContentApi() {
		try {
			InetAddress loopback = InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 });
			this.server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/** Its address, without a slash at the end. */
	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** Answers a path with its query, below the app, with a document. */
	void says(String path, String json) {
		this.answers.put(APP + path, json.replace("{self}", address().toString()));
	}

	/**
	 * The paths with their queries that were asked for, below the app, since the last
	 * time.
	 */
	List<String> asked() {
		List<String> paths = List.copyOf(this.asked);
		this.asked.clear();
		return paths;
	}

	/** Answers anything at all, below nothing, with a document. */
	void saysAt(String path, String json) {
		this.answers.put(path, json);
	}

	/** What was sent: method, path below the app, authorization if any, and body. */
	List<String> told() {
		return List.copyOf(this.told);
	}

	/** A path is no more. */
	void forgets(String path) {
		this.answers.remove(APP + path);
	}

	/** From now on every answer is an error, or no longer. */
	void broken(boolean broken) {
		this.broken = broken;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
			String path = exchange.getRequestURI().toString();
			if (exchange.getRequestMethod().equals("OPTIONS")) {
				exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
				exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "content-type, authorization");
				exchange.sendResponseHeaders(204, -1);
			}
			else if (path.endsWith(".png")) {
				send(exchange, 200, "image/png", DOT);
			}
			else if (exchange.getRequestMethod().equals("GET")) {
				this.asked.add(below(path));
				document(exchange, path, 200);
			}
			else {
				take(exchange, below(path));
			}
		}
	}

	private void take(HttpExchange exchange, String path) throws IOException {
		String authorization = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		if (!this.broken) {
			this.told.add(String.join(" ", exchange.getRequestMethod(), path, authorization, body));
		}
		String known = exchange.getRequestMethod() + " " + path;
		document(exchange, known, this.answers.containsKey(known) ? 201 : 204);
	}

	private void document(HttpExchange exchange, String key, int success) throws IOException {
		String json = this.answers.get(key);
		int status = this.broken ? 503 : (json == null && success != 204) ? 404 : success;
		if (status == 204) {
			exchange.sendResponseHeaders(status, -1);
			return;
		}
		send(exchange, status, "application/json",
				((status == success && json != null) ? json : "{}").getBytes(StandardCharsets.UTF_8));
	}

	private static String below(String path) {
		return path.startsWith(APP) ? path.substring(APP.length()) : path;
	}

	private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
