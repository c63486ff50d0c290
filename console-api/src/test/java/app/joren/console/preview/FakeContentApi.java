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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A content API that says what a test wants it to say. */
final class FakeContentApi implements AutoCloseable {

	private static final byte[] DOT = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==");

	private static final String APP = "/v1/apps/demo";

	private final HttpServer server;

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private final List<String> asked = new CopyOnWriteArrayList<>();

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
			if (path.endsWith(".png")) {
				send(exchange, 200, "image/png", DOT);
				return;
			}
			this.asked.add(path.startsWith(APP) ? path.substring(APP.length()) : path);
			String json = this.answers.get(path);
			int status = this.broken ? 503 : (json == null) ? 404 : 200;
			send(exchange, status, "application/json",
					((status == 200 && json != null) ? json : "{}").getBytes(StandardCharsets.UTF_8));
		}
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
