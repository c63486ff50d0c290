package app.joren.apps.content;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Texts that phones pass back without looking into them. */
final class OpaqueText {

	/** No text that this API gives is longer. */
	static final int LONGEST = 400;

	private OpaqueText() {
	}

	static String wrap(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	static Optional<String> unwrap(String opaque) {
		if (opaque.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
