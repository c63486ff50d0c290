package app.joren.local.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The demo site on a loopback address. */
public final class DemoSite implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<String, SiteFile> files;

	private DemoSite(HttpServer server) {
		this.server = server;
		this.files = SiteFiles.of(origin(), List.of(Edition.japanese(), Edition.english()));
		server.createContext("/", this::answer);
		server.setExecutor(this.threads);
		server.start();
	}

	/**
	 * Serves the site.
	 * @param port the port on 127.0.0.1, or 0 for any free one
	 * @return the running server
	 * @throws IOException when the port is taken
	 */
	public static DemoSite start(int port) throws IOException {
		InetAddress loopback = InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 });
		return new DemoSite(HttpServer.create(new InetSocketAddress(loopback, port), 0));
	}

	/** The start page in Japanese, which is the site's root. */
	public URI japanese() {
		return URI.create(origin() + "/");
	}

	/** The start page in English. */
	public URI english() {
		return URI.create(origin() + "/en/");
	}

	/** Host and port, as a list of allowed hosts names them. */
	public String authority() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	private String origin() {
		return "http://" + authority();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			SiteFile file = this.files.get(exchange.getRequestURI().getPath());
			if (file == null) {
				send(exchange, 404, new SiteFile("text/html; charset=utf-8", DemoSite::notFound));
			}
			else if (file.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
				exchange.getResponseHeaders().set("ETag", file.etag());
				exchange.sendResponseHeaders(304, -1);
			}
			else {
				exchange.getResponseHeaders().set("ETag", file.etag());
				send(exchange, 200, file);
			}
		}
	}

	private static byte[] notFound() {
		return Sources.text("theme/lost.html").getBytes(StandardCharsets.UTF_8);
	}

	private static void send(HttpExchange exchange, int status, SiteFile file) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", file.contentType());
		byte[] bytes = file.bytes();
		boolean head = exchange.getRequestMethod().equals("HEAD");
		exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
		if (!head) {
			exchange.getResponseBody().write(bytes);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.close();
	}

}
