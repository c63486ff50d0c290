package app.joren.runtime.browser;

import java.io.ByteArrayOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The proxy's own certificate, made anew for every browser and trusted by that browser
 * alone, so that encrypted requests can be judged like all others. The sites' own
 * certificates are checked by the fetcher.
 *
 * @param context for connections to the browser
 * @param fingerprint by which the browser knows the key
 */
record ProxyIdentity(SSLContext context, String fingerprint) {

	private static final byte[] ECDSA_WITH_SHA256 = der(0x30,
			new byte[] { 0x06, 0x08, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 0x04, 0x03, 0x02 });

	static ProxyIdentity create() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			KeyPair keys = generator.generateKeyPair();
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			store.setKeyEntry("proxy", keys.getPrivate(), new char[0], new Certificate[] { certificate(keys) });
			KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			managers.init(store, new char[0]);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(managers.getKeyManagers(), null, null);
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(keys.getPublic().getEncoded());
			return new ProxyIdentity(context, Base64.getEncoder().encodeToString(digest));
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException("No certificate could be made", ex);
		}
	}

	private static Certificate certificate(KeyPair keys) throws GeneralSecurityException {
		byte[] name = der(0x30, der(0x31, der(0x30, new byte[] { 0x06, 0x03, 0x55, 0x04, 0x03 },
				der(0x0c, "Joren".getBytes(StandardCharsets.US_ASCII)))));
		byte[] validity = der(0x30, time("200101000000Z"), time("491231235959Z"));
		byte[] body = der(0x30, der(0x02, new byte[] { 1 }), ECDSA_WITH_SHA256, name, validity, name,
				keys.getPublic().getEncoded());
		Signature signature = Signature.getInstance("SHA256withECDSA");
		signature.initSign(keys.getPrivate());
		signature.update(body);
		byte[] signed = der(0x30, body, ECDSA_WITH_SHA256, der(0x03, new byte[] { 0 }, signature.sign()));
		return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
	}

	private static byte[] time(String time) {
		return der(0x17, time.getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] der(int tag, byte[]... parts) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			content.writeBytes(part);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(tag);
		int length = content.size();
		if (length >= 256) {
			out.write(0x82);
			out.write(length >> 8);
		}
		else if (length >= 128) {
			out.write(0x81);
		}
		out.write(length & 0xff);
		out.writeBytes(content.toByteArray());
		return out.toByteArray();
	}

}
