package app.joren.crawler.trap;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.drift.Delivered;

/**
 * Remembers which addresses showed which articles, so that a longer address is known that
 * shows what a shorter one did. The last ones do: a path grows step by step.
 */
final class Echoes {

	private static final int MOST = 2000;

	private final Map<String, URI> shown = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, URI> eldest) {
			return size() > MOST;
		}
	};

	/** The shorter address that an address only repeats. */
	Optional<URI> shorter(URI address, Delivered delivered) {
		if (delivered.length() == 0) {
			return Optional.empty();
		}
		String text = delivered.text() + delivered.title().hashCode();
		URI known = this.shown.get(text);
		if (known != null && extendsTo(known, address)) {
			return Optional.of(known);
		}
		if (known == null || extendsTo(address, known)) {
			this.shown.put(text, address);
		}
		return Optional.empty();
	}

	/** Whether one address is the other with something more in its path or its query. */
	private static boolean extendsTo(URI shorter, URI longer) {
		if (shorter.equals(longer) || !Addresses.authority(shorter).equals(Addresses.authority(longer))) {
			return false;
		}
		List<String> path = Addresses.segments(shorter);
		List<String> more = Addresses.segments(longer);
		if (path.equals(more)) {
			return parameters(longer).containsAll(parameters(shorter));
		}
		return !path.isEmpty() && more.size() > path.size() && more.subList(0, path.size()).equals(path);
	}

	private static List<String> parameters(URI address) {
		return (address.getRawQuery() == null) ? List.of() : Arrays.asList(address.getRawQuery().split("&"));
	}

}
