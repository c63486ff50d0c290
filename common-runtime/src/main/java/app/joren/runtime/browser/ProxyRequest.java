package app.joren.runtime.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A request of the browser. Bodies are not read, since only questions are let through.
 *
 * @param method of HTTP
 * @param target as it stands in the first line
 * @param headers by their names in any case
 */
record ProxyRequest(String method, String target, Map<String, String> headers) {

	private static final int LONGEST = 64 * 1024;

	/** The next request of a connection; null when the browser has closed it. */
	static @Nullable ProxyRequest read(InputStream in) throws IOException {
		StringBuilder head = new StringBuilder();
		while (!head.toString().endsWith("\r\n\r\n")) {
			do {
				int next = in.read();
				if (next < 0 || head.length() > LONGEST) {
					return null;
				}
				head.append((char) next);
			}
			while (head.charAt(head.length() - 1) != '\n');
		}
		String[] lines = head.toString().split("\r\n");
		String[] first = lines[0].split(" ");
		if (first.length < 3) {
			return null;
		}
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (int i = 1; i < lines.length; i++) {
			int colon = lines[i].indexOf(':');
			if (colon > 0) {
				headers.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
			}
		}
		return new ProxyRequest(first[0].toUpperCase(Locale.ROOT), first[1], headers);
	}

	String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
