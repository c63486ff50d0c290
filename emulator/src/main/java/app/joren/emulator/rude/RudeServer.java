package app.joren.emulator.rude;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on loopback that writes whatever bytes a test wants it to. */
public final class RudeServer implements AutoCloseable {

	private static final int WAITING = 50;

	private final ServerSocket socket;

	private final String scheme;

	private final Map<String, Route> routes = new ConcurrentHashMap<>();

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private final AtomicInteger connections = new AtomicInteger();

	private volatile Route otherwise = Manners.status(404, "");

	private RudeServer(String scheme, ServerSocket socket) {
		this.scheme = scheme;
		this.socket = socket;
		Thread.ofVirtual().name("rude-server").start(this::accept);
	}

	/** A server without encryption. */
	public RudeServer() {
		this("http", open(InetAddress.ofLiteral("127.0.0.1")));
	}

	/** A server at another address of the loopback. */
	public static RudeServer at(String literal) {
		return new RudeServer("http", open(InetAddress.ofLiteral(literal)));
	}

	/** A server with encryption, or with what it takes for that. */
	public static RudeServer encrypted(Certificates certificate, String... protocols) {
		return new RudeServer("https", certificate.open(protocols));
	}

	/** Its port on loopback. */
	public int port() {
		return this.socket.getLocalPort();
	}

	/** Host and port, of IPv6 in its short spelling as browsers send it (RFC 5952). */
	public String authority() {
		InetAddress address = this.socket.getInetAddress();
		return ((address instanceof Inet6Address) ? "[::1]" : address.getHostAddress()) + ":" + port();
	}

	/** The address of a path. */
	public String address(String path) {
		return this.scheme + "://" + authority() + path;
	}

	/** Every request that came. */
	public List<Asked> asked() {
		return this.asked;
	}

	/** How many connections were opened. */
	public int connections() {
		return this.connections.get();
	}

	/** Answers a path, with its query. */
	public RudeServer on(String path, Route route) {
		this.routes.put(path, route);
		return this;
	}

	/** Answers every other path. */
	public RudeServer otherwise(Route route) {
		this.otherwise = route;
		return this;
	}

	/** Answers with exactly this head and body. */
	public void answer(String path, String head, byte[] body) {
		on(path, Manners.answer(head, body));
	}

	/** Answers politely. */
	public void page(String path, String headers, byte[] body) {
		on(path, Manners.page(headers, body));
	}

	/** Answers politely with a page. */
	public void page(String path, String body) {
		page(path, "Content-Type: text/html", body.getBytes(StandardCharsets.UTF_8));
	}

	/** Redirects. */
	public void redirect(String path, int status, String location) {
		answer(path, "HTTP/1.1 " + status + " Elsewhere\nLocation: " + location + "\nContent-Length: 0", new byte[0]);
	}

	/** Answers with a status and no body. */
	public void status(String path, int status, String headers) {
		on(path, Manners.status(status, headers));
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

	private static ServerSocket open(InetAddress address) {
		try {
			return new ServerSocket(0, WAITING, address);
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
				Thread.ofVirtual().name("rude-connection").start(() -> serve(client));
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
			for (Asked question = Asked.read(in); question != null; question = Asked.read(in)) {
				this.asked.add(question);
				answer(client, question);
			}
		}
		catch (IOException ex) {
			// The client went away, or the route wants the connection to break.
		}
	}

	private void answer(Socket client, Asked question) throws IOException {
		try {
			this.routes.getOrDefault(question.path(), this.otherwise).answer(question, client.getOutputStream());
			client.getOutputStream().flush();
		}
		catch (Route.Reset ex) {
			client.setSoLinger(true, 0);
			throw ex;
		}
	}

}
