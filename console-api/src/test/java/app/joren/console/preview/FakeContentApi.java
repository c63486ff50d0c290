package app.joren.console.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A content API that says what a test wants it to say. */
final class FakeContentApi implements AutoCloseable {

	private static final byte[] DOT = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==");

	private final HttpServer server;

	private final Map<String, String> answers = new ConcurrentHashMap<>();

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
		this.answers.put("/v1/apps/demo" + path, json.replace("{self}", address().toString()));
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
