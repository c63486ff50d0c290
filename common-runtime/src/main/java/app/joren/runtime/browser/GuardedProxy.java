package app.joren.runtime.browser;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The browser's only way to the web. It listens on the loopback, speaks for every host,
 * and opens no connection itself: what it is asked for is asked of the page's traffic.
 */
final class GuardedProxy implements AutoCloseable {

	/**
	 * How the browser calls itself where it asks for something of its own accord (the
	 * time, updates, accounts). Pages have another name, so that what it wants is not
	 * theirs.
	 */
	static final String OWN = "Joren-Browser-Itself";

	private static final Logger log = LoggerFactory.getLogger(GuardedProxy.class);

	private static final int TLS_HANDSHAKE = 0x16;

	private static final int IDLE_MILLIS = 60_000;

	private final ServerSocket server;

	private final ProxyIdentity identity = ProxyIdentity.create();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile @Nullable PageTraffic traffic;

	GuardedProxy() {
		try {
			this.server = new ServerSocket(0, 100, InetAddress.ofLiteral("127.0.0.1"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	int port() {
		return this.server.getLocalPort();
	}

	String fingerprint() {
		return this.identity.fingerprint();
	}

	/** From now on all requests are another page's, or, without one, nobody's. */
	void serve(@Nullable PageTraffic page) {
		this.traffic = page;
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				this.threads.execute(() -> serve(socket));
			}
			catch (SocketException ex) {
				return;
			}
			catch (IOException ex) {
				log.debug("A connection of the browser was not accepted", ex);
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			socket.setSoTimeout(IDLE_MILLIS);
			InputStream in = new BufferedInputStream(socket.getInputStream());
			ProxyRequest request = ProxyRequest.read(in);
			if (request != null && request.method().equals("CONNECT")) {
				tunnel(socket, in, request.target());
			}
			else if (request != null) {
				answer(request, request.target(), socket.getOutputStream());
			}
		}
		catch (IOException ex) {
			log.debug("A connection of the browser broke off", ex);
		}
	}

	/** What the browser takes for the site is still us. */
	private void tunnel(Socket socket, InputStream in, String host) throws IOException {
		socket.getOutputStream().write(ProxyRequest.bytes("HTTP/1.1 200 OK\r\n\r\n"));
		int first = in.read();
		if (first < 0) {
			return;
		}
		ByteArrayInputStream consumed = new ByteArrayInputStream(consumed(in, first));
		if (first != TLS_HANDSHAKE) {
			ProxyRequest request = ProxyRequest.read(new SequenceInputStream(consumed, in));
			if (request != null) {
				answer(request, "http://" + host.replaceAll(":80$", "") + request.target(), socket.getOutputStream());
			}
			return;
		}
		try (SSLSocket secure = (SSLSocket) this.identity.context()
			.getSocketFactory()
			.createSocket(socket, consumed, true)) {
			secure.setUseClientMode(false);
			InputStream plain = new BufferedInputStream(secure.getInputStream());
			ProxyRequest request = ProxyRequest.read(plain);
			if (request != null) {
				answer(request, "https://" + host.replaceAll(":443$", "") + request.target(), secure.getOutputStream());
			}
		}
	}

	/** What is buffered already belongs to the tunnel. */
	private static byte[] consumed(InputStream in, int first) throws IOException {
		byte[] rest = in.readNBytes(in.available());
		byte[] consumed = new byte[rest.length + 1];
		consumed[0] = (byte) first;
		System.arraycopy(rest, 0, consumed, 1, rest.length);
		return consumed;
	}

	private void answer(ProxyRequest request, String address, OutputStream out) throws IOException {
		PageTraffic page = request.header("User-Agent").equals(OWN) ? null : this.traffic;
		PageTraffic.Answer answer = (page == null) ? PageTraffic.Answer.of(503) : page.answer(request, address);
		String origin = request.header("Origin");
		StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " -\r\nConnection: close\r\n");
		head.append("Content-Type: ").append(answer.contentType().replaceAll("[\r\n]", " ")).append("\r\n");
		head.append("Content-Length: ").append(answer.body().length).append("\r\n");
		head.append("Access-Control-Allow-Origin: ").append(origin.isEmpty() ? "*" : origin).append("\r\n");
		head.append("Access-Control-Allow-Credentials: true\r\n");
		if (request.method().equals("OPTIONS")) {
			head.append("Access-Control-Allow-Methods: GET, HEAD\r\nAccess-Control-Allow-Headers: ")
				.append(request.header("Access-Control-Request-Headers"))
				.append("\r\n");
		}
		if (!answer.location().isEmpty()) {
			head.append("Location: ").append(answer.location()).append("\r\n");
		}
		out.write(ProxyRequest.bytes(head.append("\r\n").toString()));
		if (!request.method().equals("HEAD")) {
			out.write(answer.body());
		}
		out.flush();
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			log.debug("The proxy's port could not be closed", ex);
		}
		this.threads.shutdownNow();
	}

}
