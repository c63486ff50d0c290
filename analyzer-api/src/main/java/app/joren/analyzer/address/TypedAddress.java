package app.joren.analyzer.address;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address as a person typed it, made regular.
 *
 * @param candidates the addresses that may be meant, the likeliest first: without a
 * scheme https is tried before http
 */
public record TypedAddress(List<URI> candidates) {

	private static final int LONGEST = 2048;

	/** Also what is left of a scheme when its start was not copied. */
	private static final Pattern WEB_SCHEME = Pattern.compile("(?i)(h?ttps?|h?tps?):?/+|(https?):(?=[^/])");

	private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d{1,5}(/|\\?|#|$)).*");

	private static final Pattern PARTS = Pattern.compile("([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");

	public TypedAddress {
		candidates = List.copyOf(candidates);
	}

	/** Reads an address; nothing when the text is none. */
	public static Optional<TypedAddress> parse(String typed) {
		String text = TypedText.tidy(typed);
		if (text.isEmpty() || text.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher scheme = WEB_SCHEME.matcher(text);
		if (scheme.lookingAt()) {
			String name = scheme.group().toLowerCase(Locale.ROOT).contains("s:")
					|| scheme.group().toLowerCase(Locale.ROOT).contains("ps/") ? "https" : "http";
			return rest(text.substring(scheme.end()), true).map((rest) -> of(name + "://" + rest));
		}
		if (OTHER_SCHEME.matcher(text).matches()) {
			return Optional.empty();
		}
		return rest(text.replaceFirst("^/+", ""), false).map((rest) -> of("https://" + rest, "http://" + rest));
	}

	/** The likeliest address. */
	public URI first() {
		return this.candidates.getFirst();
	}

	private static TypedAddress of(String... addresses) {
		return new TypedAddress(List.of(addresses).stream().map(URI::create).toList());
	}

	private static Optional<String> rest(String text, boolean withScheme) {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String path = parts.group(2).isEmpty() ? "/" : PercentEncoding.path(parts.group(2));
		String query = (parts.group(3) != null) ? PercentEncoding.query(parts.group(3)) : "";
		return TypedHost.parse(parts.group(1), withScheme).map((host) -> host + path + query);
	}

}
