package app.joren.runtime.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** A web server on loopback that writes whatever bytes a test wants it to. */
final class RudeServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Map<String, Route> routes = new ConcurrentHashMap<>();

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private final AtomicInteger connections = new AtomicInteger();

	RudeServer() {
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	HostPort hostPort() {
		return new HostPort("127.0.0.1", port());
	}

	String address(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	List<Asked> asked() {
		return this.asked;
	}

	int connections() {
		return this.connections.get();
	}

	void on(String path, Route route) {
		this.routes.put(path, route);
	}

	/** Answers with exactly this head and body. */
	void answer(String path, String head, byte[] body) {
		on(path, (question, out) -> {
			out.write((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			out.write(body);
		});
	}

	/** Answers politely. */
	void page(String path, String headers, byte[] body) {
		answer(path, ("HTTP/1.1 200 OK\nContent-Length: " + body.length + "\n" + headers).strip(), body);
	}

	void page(String path, String body) {
		page(path, "Content-Type: text/html", body.getBytes(StandardCharsets.UTF_8));
	}

	void redirect(String path, int status, String location) {
		answer(path, "HTTP/1.1 " + status + " Elsewhere\nLocation: " + location + "\nContent-Length: 0", new byte[0]);
	}

	void status(String path, int status, String headers) {
		answer(path, ("HTTP/1.1 " + status + " So\nContent-Length: 0\n" + headers).strip(), new byte[0]);
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				this.connections.incrementAndGet();
				Thread.ofVirtual().start(() -> serve(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket client) {
		try (client) {
			BufferedReader in = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
			for (Asked question = read(in); question != null; question = read(in)) {
				this.asked.add(question);
				Route route = this.routes.getOrDefault(question.path(), (any, out) -> out
					.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
				route.answer(question, client.getOutputStream());
				client.getOutputStream().flush();
			}
		}
		catch (IOException ex) {
			// The client went away, or the route wants the connection to break.
		}
	}

	private static @Nullable Asked read(BufferedReader in) throws IOException {
		String line = in.readLine();
		if (line == null || line.split(" ").length < 2) {
			return null;
		}
		Map<String, String> headers = new LinkedHashMap<>();
		for (String header = in.readLine(); header != null && header.contains(":"); header = in.readLine()) {
			int colon = header.indexOf(':');
			headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).trim());
		}
		return new Asked(line.split(" ")[1], headers);
	}

	/** Answers one request. */
	@FunctionalInterface
	interface Route {

		void answer(Asked question, OutputStream out) throws IOException;

	}

	/** A request that came. */
	record Asked(String path, Map<String, String> headers) {

		String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		}

	}

}
