package app.joren.runtime.fetch;

import java.io.IOException;
import java.net.Socket;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts connections. Whoever does not speak TLS may also hang up on the greeting, or
 * wait for the rest of what looks like a request: that is a failure of TLS as well. It is
 * said that we speak HTTP/1.1 (RFC 7301), so that who does not can say so.
 */
final class EncryptedConnections implements TlsSocketStrategy {

	private final TlsSocketStrategy strategy;

	EncryptedConnections(SSLContext trust) {
		this.strategy = new DefaultClientTlsStrategy(trust) {
			@Override
			protected void initializeSocket(SSLSocket socket) {
				SSLParameters parameters = socket.getSSLParameters();
				parameters.setApplicationProtocols(new String[] { "http/1.1" });
				socket.setSSLParameters(parameters);
			}
		};
	}

	/** With the authorities that Java trusts. */
	static SSLContext usual() {
		return SSLContexts.createDefault();
	}

	@Override
	public SSLSocket upgrade(Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
			throws IOException {
		try {
			return this.strategy.upgrade(socket, target, port, attachment, context);
		}
		catch (SSLException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new SSLException("The handshake did not come to its end", ex);
		}
	}

}
