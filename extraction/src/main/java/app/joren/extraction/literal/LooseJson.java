package app.joren.extraction.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as it is found on pages: with comments, line breaks and quotation marks
 * inside strings, commas too many or missing, and cut off in the middle. Objects become
 * maps, arrays lists, and everything else strings.
 */
public final class LooseJson {

	private LooseJson() {
	}

	/**
	 * All values of a text; a page may put several into one script.
	 * @param text JSON, more or less
	 * @return maps and lists
	 */
	public static List<Object> parse(String text) {
		LiteralReader reader = new LiteralReader(new Cursor(text, 0), Map.of(), LiteralReader.Manner.LOOSE);
		List<Object> values = new ArrayList<>();
		for (int root = root(text, 0); root >= 0; root = root(text, reader.at())) {
			values.add(reader.valueAt(root));
		}
		return values;
	}

	private static int root(String text, int from) {
		int object = text.indexOf('{', from);
		int array = text.indexOf('[', from);
		return (object < 0 || array < 0) ? Math.max(object, array) : Math.min(object, array);
	}

}
