package app.joren.bench.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Undoes percent encoding, and leaves alone what is none. */
final class PathDecoding {

	private PathDecoding() {
	}

	/** The path with every {@code %xx} decoded as UTF-8. */
	static String decode(String path) {
		if (path.indexOf('%') < 0) {
			return path;
		}
		byte[] raw = path.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
		for (int at = 0; at < raw.length; at++) {
			int value = (raw[at] == '%') ? value(raw, at) : -1;
			out.write((value >= 0) ? value : raw[at]);
			at += (value >= 0) ? 2 : 0;
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private static int value(byte[] raw, int at) {
		if (at + 2 >= raw.length) {
			return -1;
		}
		int high = Character.digit(raw[at + 1], 16);
		int low = Character.digit(raw[at + 2], 16);
		return (high >= 0 && low >= 0) ? high * 16 + low : -1;
	}

}
