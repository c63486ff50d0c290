package app.joren.crawler.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A web server on loopback that answers in one place. */
abstract class TinyServer {

	private final HttpServer server;

	TinyServer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("tiny-server").factory()));
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	/** Its port on loopback. */
	public int port() {
		return this.server.getAddress().getPort();
	}

	/** Its own address. */
	public String address() {
		return "http://127.0.0.1:" + port();
	}

	abstract void answer(HttpExchange exchange) throws IOException;

	static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
		exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
		if (body.length > 0) {
			exchange.getResponseBody().write(body);
		}
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			answer(exchange);
		}
	}

}
