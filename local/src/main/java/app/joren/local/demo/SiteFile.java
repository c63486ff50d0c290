package app.joren.local.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** One file of the site, made when it is first asked for. */
final class SiteFile {

	private final String contentType;

	private final Supplier<byte[]> maker;

	private byte @Nullable [] bytes;

	SiteFile(String contentType, Supplier<byte[]> maker) {
		this.contentType = contentType;
		this.maker = maker;
	}

	static SiteFile text(String contentType, Supplier<String> maker) {
		return new SiteFile(contentType, () -> maker.get().getBytes(StandardCharsets.UTF_8));
	}

	static SiteFile page(Supplier<String> maker) {
		return text("text/html; charset=utf-8", maker);
	}

	String contentType() {
		return this.contentType;
	}

	synchronized byte[] bytes() {
		byte[] made = this.bytes;
		if (made == null) {
			made = this.maker.get();
			this.bytes = made;
		}
		return made;
	}

	/** The strong entity tag of the bytes. */
	String etag() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
			return '"' + HexFormat.of().formatHex(digest, 0, 10) + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
