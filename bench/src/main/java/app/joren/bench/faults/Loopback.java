package app.joren.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** Servers on any port of a loopback address. */
final class Loopback {

	static {
		// Without it every small answer waits for the client's delayed acknowledgement.
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	private Loopback() {
	}

	/** Serves at 127.0.0.1 or one of the addresses beside it. */
	static HttpServer serve(int last, HttpHandler handler) {
		try {
			InetAddress host = InetAddress.getByAddress(new byte[] { 127, 0, 0, (byte) last });
			HttpServer server = HttpServer.create(new InetSocketAddress(host, 0), 0);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.createContext("/", handler);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static URI address(HttpServer server) {
		return URI.create("http://" + authority(server));
	}

	static String authority(HttpServer server) {
		return server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
	}

}
