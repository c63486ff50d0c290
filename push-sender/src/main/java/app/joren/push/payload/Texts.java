package app.joren.push.payload;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** Values as payloads have them. */
final class Texts {

	private Texts() {
	}

	/** An address in the characters that every phone's parser takes (RFC 3986). */
	static @Nullable String of(@Nullable URI address) {
		return (address != null) ? address.toASCIIString() : null;
	}

}
