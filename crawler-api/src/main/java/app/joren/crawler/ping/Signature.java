package app.joren.crawler.ping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The signature of what a hub sends (W3C WebSub, 8). All four methods of the standard are
 * taken: SHA-1 is all that many hubs have, it is broken for collisions and not for keyed
 * hashes, and who forged one would gain a single conditional request.
 */
final class Signature {

	private static final Map<String, String> METHODS = Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384",
			"HmacSHA384", "sha512", "HmacSHA512");

	private static final int BLOCK = 8192;

	private Signature() {
	}

	/**
	 * Whether a body is signed by who knows the secret. The body is read, but not kept.
	 * @param header as {@code method=hexadecimal}
	 */
	static boolean fits(@Nullable String header, String secret, InputStream body) throws IOException {
		String[] parts = (header != null) ? header.split("=", 2) : new String[0];
		String method = (parts.length == 2) ? METHODS.get(parts[0].trim().toLowerCase(Locale.ROOT)) : null;
		return method != null && MessageDigest.isEqual(
				HexFormat.of().formatHex(hash(method, secret, body)).getBytes(StandardCharsets.US_ASCII),
				parts[1].trim().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] hash(String method, String secret, InputStream body) throws IOException {
		try {
			Mac mac = Mac.getInstance(method);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
			byte[] block = new byte[BLOCK];
			for (int read = body.read(block); read >= 0; read = body.read(block)) {
				mac.update(block, 0, read);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has these", ex);
		}
	}

}
