package app.joren.local.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A site on loopback whose every page is empty until its script has run. */
final class ScriptBuiltSite implements AutoCloseable {

	static final int STORIES = 8;

	private static final String SHELL = """
			<!doctype html><html lang="en"><head><title>The Harbour Gazette</title></head><body>
			<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>
			<script src="/app.js"></script></body></html>""";

	private static final String SCRIPT = """
			const root = document.getElementById('root');
			const get = (path) => fetch(path).then((answer) => answer.json());
			const story = (n) => get('/data/' + n).then((s) => { document.title = s.title + ' | The Harbour Gazette';
				root.innerHTML = `<nav><a href="/">Home</a></nav><article><h1>${s.title}</h1><time datetime="${s.day}">${s.day}</time>
				<div class="text"><p>${s.text}</p><p>${s.more}</p></div></article>`; });
			const list = () => get('/data/all').then((all) => { root.innerHTML = '<nav><a href="/">Home</a></nav><main><ul>' + all
				.map((s) => `<li><time datetime="${s.day}">${s.day}</time> <a href="/stories/${s.n}">${s.title}</a></li>`).join('') + '</ul></main>'; });
			const found = location.pathname.match(/^\\/stories\\/(\\d+)$/);
			found ? story(found[1]) : list();
			""";

	private final HttpServer server;

	ScriptBuiltSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", ScriptBuiltSite::answer);
		this.server.start();
	}

	String authority() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	static String title(int n) {
		return "The ferry sails again for the " + n + ". time";
	}

	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			if (path.equals("/") || path.matches("/stories/[1-8]")) {
				send(exchange, 200, "text/html; charset=utf-8", SHELL);
			}
			else if (path.equals("/app.js")) {
				send(exchange, 200, "text/javascript", SCRIPT);
			}
			else if (path.equals("/data/all")) {
				send(exchange, 200, "application/json",
						IntStream.rangeClosed(1, STORIES)
							.mapToObj(ScriptBuiltSite::json)
							.collect(Collectors.joining(",", "[", "]")));
			}
			else if (path.matches("/data/[1-8]")) {
				send(exchange, 200, "application/json",
						json(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1))));
			}
			else {
				send(exchange, 404, "text/html", "<h1>Not found</h1>");
			}
		}
	}

	private static String json(int n) {
		return """
				{"n":%1$d,"title":"%2$s","day":"2026-11-0%1$d","text":"On day %1$d the ferry left the harbour with %1$d passengers and a dog, and everybody on the quay was glad to see it go.",\
				"more":"It will come back on day %1$d of next month, said its captain, unless the wind from the north is stronger than %1$d knots."}"""
			.formatted(n, title(n));
	}

	private static void send(HttpExchange exchange, int status, String contentType, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", contentType);
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
