package app.joren.extraction.hydration;

import java.util.Map;

import app.joren.extraction.literal.LiteralReader;

/** Values that are written down in scripts and in JSON, as maps, lists and texts. */
public final class Literals {

	private Literals() {
	}

	/** The value that begins at a place of a script. */
	public static Object at(String script, int place) {
		return new LiteralReader(script, place, Map.of()).value();
	}

	/** The value of a text that is JSON, or nearly so. */
	public static Object of(String json) {
		return LiteralReader.read(json);
	}

}
