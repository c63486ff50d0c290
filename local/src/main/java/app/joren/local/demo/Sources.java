package app.joren.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts from which the demo site is made. */
final class Sources {

	private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w.-]+)}}");

	private Sources() {
	}

	/** A text from the folder of sources. */
	static String text(String name) {
		try (InputStream in = Sources.class.getResourceAsStream("/demo-site/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The demo site's source is missing: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A theme file, its places filled; a place without a value is a fault. */
	static String filled(String name, Edition edition, Map<String, String> values) {
		return PLACE.matcher(text("theme/" + name)).replaceAll((place) -> {
			String key = place.group(1);
			String value = values.containsKey(key) ? values.get(key) : edition.label(key);
			return Matcher.quoteReplacement(value);
		});
	}

}
