package app.joren.emulator.rude;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request that came.
 *
 * @param path with its query
 * @param headers by their names in lower case
 */
public record Asked(String path, Map<String, String> headers) {

	/** A header, or nothing. */
	public String header(String name) {
		return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
	}

	static @Nullable Asked read(BufferedReader in) throws IOException {
		String line = in.readLine();
		if (line == null || line.split(" ").length < 2) {
			return null;
		}
		Map<String, String> headers = new LinkedHashMap<>();
		for (String header = in.readLine(); header != null && header.contains(":"); header = in.readLine()) {
			int colon = header.indexOf(':');
			headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).trim());
		}
		return new Asked(line.split(" ")[1], headers);
	}

}
