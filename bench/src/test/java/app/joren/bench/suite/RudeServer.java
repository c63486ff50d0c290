package app.joren.bench.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A site with every bad manner, each at an address of its own. */
final class RudeServer implements AutoCloseable {

	private static final String WORDS = "We mend shoes and bags, and sharpen knives. Come in from Monday to Friday. ";

	private final HttpServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final String robots;

	private RudeServer(HttpServer server, String robots) {
		this.server = server;
		this.robots = robots;
		server.setExecutor(this.threads);
		server.createContext("/", this::answer);
		server.start();
	}

	/** A server that lets robots in. */
	static RudeServer open() throws IOException {
		return new RudeServer(onFreePort(), "User-agent: *\nAllow: /\n");
	}

	/** A server that keeps robots out. */
	static RudeServer closedToRobots() throws IOException {
		return new RudeServer(onFreePort(), "User-agent: *\nDisallow: /\n");
	}

	/** A loopback host and port at which nobody listens. */
	static String silentAuthority() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return "127.0.0.1:" + socket.getLocalPort();
		}
	}

	private static HttpServer onFreePort() throws IOException {
		return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
	}

	String authority() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.close();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			switch (exchange.getRequestURI().getPath()) {
				case "/robots.txt" -> send(exchange, 200, "text/plain", this.robots);
				case "/not-signed-in" -> send(exchange, 401, "text/html", "<h1>Who are you?</h1>");
				case "/forbidden" -> send(exchange, 403, "text/html", "<h1>Not you</h1>");
				case "/broken" -> send(exchange, 500, "text/html", "<h1>Oh no</h1>");
				case "/busy" -> send(exchange, 503, "text/html", "<h1>Later</h1>");
				case "/circle" -> redirect(exchange, "/circle");
				case "/inward" -> redirect(exchange, "http://192.168.1.1/");
				case "/metadata" -> redirect(exchange, "http://169.254.169.254/latest/meta-data/");
				case "/picture" -> send(exchange, 200, "image/png", "\u0089PNG");
				case "/empty" -> send(exchange, 200, "text/html", "");
				case "/blank" -> send(exchange, 200, "text/html", page(""));
				case "/scripted" -> send(exchange, 200, "text/html", scripted());
				case "/no-articles" -> send(exchange, 200, "text/html", page("<p>" + WORDS.repeat(3) + "</p>"));
				default -> send(exchange, 404, "text/html", "<h1>Nothing here</h1>");
			}
		}
	}

	private static String scripted() {
		return "<!DOCTYPE html><html lang='en'><head><title>Shop</title><script src='/app.js' defer></script></head>"
				+ "<body><div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript>"
				+ "</body></html>";
	}

	private static String page(String body) {
		return "<!DOCTYPE html><html lang='en'><head><title>Shop</title></head><body>" + body + "</body></html>";
	}

	private static void redirect(HttpExchange exchange, String location) throws IOException {
		exchange.getResponseHeaders().set("Location", location);
		exchange.sendResponseHeaders(302, -1);
	}

	private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
		exchange.getResponseBody().write(body);
	}

}
