package app.joren.apps.link;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.extraction.address.Addresses;

/**
 * The addresses that one address may mean. Articles are known by their canonical address;
 * what readers share is often that with another scheme, with or without {@code www.},
 * with or without a closing slash, or with parameters that say where it was shared.
 */
final class Spellings {

	private Spellings() {
	}

	/** An address of the web, if it is one. */
	static Optional<URI> parse(String address) {
		try {
			URI parsed = URI.create(address.strip());
			boolean web = parsed.getScheme() != null && parsed.getScheme().toLowerCase(Locale.ROOT).matches("https?")
					&& parsed.getRawAuthority() != null;
			return web ? Optional.of(parsed) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The likeliest first. */
	static List<URI> of(URI address) {
		URI normal = Addresses.normalise(address);
		Set<URI> spellings = new LinkedHashSet<>();
		spellings.add(address);
		spellings.add(normal);
		Stream<String> queries = Stream.of(query(normal), "").distinct();
		queries.forEach((query) -> Stream.of("https://", "http://")
			.forEach((scheme) -> Stream.of("", "www.")
				.forEach((prefix) -> Stream.of("", "/")
					.forEach((slash) -> spellings.add(URI
						.create(scheme + prefix + Addresses.authority(normal) + path(normal, slash) + query))))));
		return List.copyOf(spellings);
	}

	private static String path(URI address, String slash) {
		String path = address.getRawPath().replaceFirst("/+$", "");
		return path.isEmpty() ? "/" : path + slash;
	}

	private static String query(URI address) {
		return (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
	}

}
