package app.joren.runtime.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine on all its addresses that counts who connects. */
final class Trap implements AutoCloseable {

	private final ServerSocket socket;

	private final AtomicInteger connections = new AtomicInteger();

	Trap() {
		try {
			this.socket = new ServerSocket(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	int connections() {
		return this.connections.get();
	}

	private void accept() {
		try {
			while (true) {
				Socket caught = this.socket.accept();
				this.connections.incrementAndGet();
				caught.close();
			}
		}
		catch (IOException ex) {
			// The trap is closed.
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
