package app.joren.emulator.rude;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Locale;
import java.util.Objects;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** The certificates that {@code make-certificates.sh} has made. */
public enum Certificates {

	/** Nothing is wrong with it for who trusts the tests' authority. */
	GOOD,

	/** Its time is over. */
	EXPIRED,

	/** It is for another name. */
	ELSEWHERE,

	/** Nobody vouches for it. */
	SELF_SIGNED;

	private static final char[] PASSWORD = "changeit".toCharArray();

	private static final int WAITING = 50;

	/** For clients that trust the tests' authority. */
	public static SSLContext trusting() {
		try {
			KeyStore trusted = empty();
			trusted.setCertificateEntry("authority", all().getCertificate("authority"));
			TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			managers.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, managers.getTrustManagers(), null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A server with this certificate that speaks only these protocols over TLS. */
	ServerSocket open(String... protocols) {
		try {
			SSLServerSocket socket = (SSLServerSocket) context().getServerSocketFactory()
				.createServerSocket(0, WAITING, InetAddress.ofLiteral("127.0.0.1"));
			SSLParameters parameters = socket.getSSLParameters();
			parameters.setApplicationProtocols(protocols);
			socket.setSSLParameters(parameters);
			return socket;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SSLContext context() {
		try {
			String alias = name().toLowerCase(Locale.ROOT).replace('_', '-');
			KeyStore all = all();
			KeyStore one = empty();
			one.setKeyEntry(alias, (PrivateKey) all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
			KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			managers.init(one, PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(managers.getKeyManagers(), null, null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static KeyStore all() throws GeneralSecurityException {
		return load(Objects.requireNonNull(Certificates.class.getResourceAsStream("certificates.p12")));
	}

	private static KeyStore empty() throws GeneralSecurityException {
		return load(InputStream.nullInputStream());
	}

	private static KeyStore load(InputStream in) throws GeneralSecurityException {
		try (in) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load((in.available() > 0) ? in : null, PASSWORD);
			return store;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
