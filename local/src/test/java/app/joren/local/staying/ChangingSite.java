package app.joren.local.staying;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import app.joren.extraction.mutation.Redesign;
import app.joren.local.demo.DemoSite;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The demo's site, which is rebuilt or breaks when a test wants it. */
final class ChangingSite implements AutoCloseable {

	private final DemoSite demo;

	private final HttpServer server;

	private final HttpClient client = HttpClient.newHttpClient();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final AtomicInteger pages = new AtomicInteger();

	private volatile UnaryOperator<String> change = UnaryOperator.identity();

	ChangingSite() throws IOException {
		this.demo = DemoSite.start(0);
		InetAddress loopback = InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 });
		this.server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
		this.server.createContext("/", this::answer);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	URI home() {
		return URI.create("http://" + authority() + this.demo.english().getPath());
	}

	String authority() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** How many pages were asked for; pictures are fetched on their own. */
	int pages() {
		return this.pages.get();
	}

	/** Everything of the template changes, and nothing that the articles say. */
	void isRebuilt() {
		this.change = (html) -> {
			Document page = Jsoup.parse(html);
			for (Redesign.Kind kind : Redesign.Kind.values()) {
				new Redesign(kind, 7).apply(page);
			}
			return page.outerHtml();
		};
	}

	/** Every page is the same apology, with a good status. */
	void breaks() {
		this.change = (html) -> """
				<!doctype html><html lang="en"><head><title>Sorry</title></head><body><h1>Sorry</h1>
				<p>Something went wrong while this page was made. Our people have been told of it, and they are at
				work. Please come back in a few minutes, or write to us if it stays like this for long.</p>
				</body></html>""";
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			HttpResponse<byte[]> answer = fetch(exchange.getRequestURI().getRawPath());
			String type = answer.headers().firstValue("Content-Type").orElse("");
			boolean picture = type.startsWith("image/");
			this.pages.addAndGet(picture ? 0 : 1);
			byte[] body = picture ? answer.body() : changed(answer.body(), type);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(answer.statusCode(), (body.length > 0) ? body.length : -1);
			exchange.getResponseBody().write(body);
		}
	}

	private byte[] changed(byte[] body, String type) {
		String text = new String(body, StandardCharsets.UTF_8).replace(this.demo.authority(), authority());
		return (type.startsWith("text/html") ? this.change.apply(text) : text).getBytes(StandardCharsets.UTF_8);
	}

	private HttpResponse<byte[]> fetch(String path) throws IOException {
		try {
			return this.client.send(HttpRequest.newBuilder(this.demo.japanese().resolve(path)).build(),
					BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.close();
		this.demo.close();
		this.client.close();
	}

}
