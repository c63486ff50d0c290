package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The sign in front of a Unicode text, which nothing else can overrule. */
record ByteOrderMark(@Nullable Charset charset, int length) {

	static ByteOrderMark of(byte[] bytes) {
		if (starts(bytes, 0xef, 0xbb, 0xbf)) {
			return new ByteOrderMark(StandardCharsets.UTF_8, 3);
		}
		if (starts(bytes, 0xfe, 0xff)) {
			return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
		}
		if (starts(bytes, 0xff, 0xfe)) {
			return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
		}
		return new ByteOrderMark(null, 0);
	}

	private static boolean starts(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

}
