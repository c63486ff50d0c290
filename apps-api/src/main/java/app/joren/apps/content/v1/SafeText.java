package app.joren.apps.content.v1;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Keeps out of phones what no view should draw or open: control characters in text, and
 * addresses that run code or read files. Angle brackets stay: they are text, and the JSON
 * carries them escaped.
 */
final class SafeText {

	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

	private static final Set<String> WEB = Set.of("http", "https");

	private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

	private SafeText() {
	}

	static String text(@Nullable String text) {
		return (text != null) ? CONTROLS.matcher(text).replaceAll("") : "";
	}

	static @Nullable String optionalText(@Nullable String text) {
		String safe = text(text);
		return safe.isEmpty() ? null : safe;
	}

	/** An address of something that is shown or played. */
	static Optional<URI> web(@Nullable URI address) {
		return Optional.ofNullable(address).filter((candidate) -> has(candidate, WEB) && candidate.getHost() != null);
	}

	/** An address that a reader may tap. */
	static Optional<URI> link(@Nullable URI address) {
		return Optional.ofNullable(address).filter((candidate) -> has(candidate, LINKS));
	}

	private static boolean has(URI address, Set<String> schemes) {
		String scheme = address.getScheme();
		return scheme != null && schemes.contains(scheme.toLowerCase(Locale.ROOT));
	}

}
