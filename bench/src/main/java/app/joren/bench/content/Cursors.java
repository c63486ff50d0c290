package app.joren.bench.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.json.JsonMapper;

/** Where lists go on. */
final class Cursors {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Cursors() {
	}

	/** The cursor in a compressed list. */
	static String next(byte[] gzip) throws IOException {
		try (GZIPInputStream list = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
			return JSON.readTree(list).path("next").asString();
		}
	}

}
