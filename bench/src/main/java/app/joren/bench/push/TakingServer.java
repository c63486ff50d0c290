package app.joren.bench.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Takes every push as SNS does, and remembers for which phones. */
final class TakingServer implements AutoCloseable {

	private static final Pattern TARGET = Pattern.compile("(?:^|&)TargetArn=([^&]*)");

	private static final byte[] ANSWER = """
			<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId>\
			</PublishResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></PublishResponse>"""
		.getBytes(StandardCharsets.UTF_8);

	private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpServer server;

	private TakingServer(HttpServer server) {
		this.server = server;
	}

	static TakingServer start() {
		try {
			TakingServer server = new TakingServer(
					HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000));
			server.server.setExecutor(server.threads);
			server.server.createContext("/", server::take);
			server.server.createContext("/taken/", server::tell);
			server.server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** For how many phones something was taken. */
	int phones() {
		return this.taken.size();
	}

	/** For how many it was taken more than once. */
	long doubled() {
		return this.taken.values().stream().filter((times) -> times > 1).count();
	}

	void forget() {
		this.taken.clear();
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			Matcher target = TARGET.matcher(body);
			if (target.find()) {
				String arn = URLDecoder.decode(target.group(1), StandardCharsets.UTF_8);
				this.taken.merge(arn.substring(arn.lastIndexOf('/') + 1), 1, Integer::sum);
			}
			exchange.getResponseHeaders().set("Content-Type", "text/xml");
			exchange.sendResponseHeaders(200, ANSWER.length);
			exchange.getResponseBody().write(ANSWER);
		}
	}

	private void tell(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			exchange.sendResponseHeaders(this.taken.containsKey(path.substring(path.lastIndexOf('/') + 1)) ? 204 : 404,
					-1);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
