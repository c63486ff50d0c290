package app.joren.contracts.article;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Names articles: the same canonical address in the same app always has the same id, so
 * that an edited article stays itself and a message that comes twice changes nothing.
 */
public final class ArticleId {

	private static final int BYTES = 15;

	private ArticleId() {
	}

	/**
	 * The id of an article.
	 * @param appId the app that the article belongs to
	 * @param canonical the article's canonical address
	 * @return 24 characters of base 32 (0-9, a-v), from 120 bits of SHA-256
	 */
	public static String of(String appId, URI canonical) {
		byte[] digest = sha256().digest((appId + "\n" + canonical).getBytes(StandardCharsets.UTF_8));
		String digits = new BigInteger(1, Arrays.copyOf(digest, BYTES)).toString(32);
		return "0".repeat(24 - digits.length()) + digits;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
