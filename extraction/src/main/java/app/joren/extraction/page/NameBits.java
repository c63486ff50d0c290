package app.joren.extraction.page;

import java.util.function.ToIntFunction;

/**
 * What names in markup say, as bits. The names of an element are looked at one by one,
 * since each of them comes again with others beside it.
 */
public final class NameBits {

	private final Remembered<Integer> known;

	/**
	 * Remembers what names say.
	 * @param bits of one name
	 */
	public NameBits(ToIntFunction<String> bits) {
		this.known = new Remembered<>(bits::applyAsInt);
	}

	/** What several names say together, with spaces between them. */
	public int of(String names) {
		int bits = 0;
		int start = 0;
		while (start < names.length()) {
			int space = names.indexOf(' ', start);
			int end = (space < 0) ? names.length() : space;
			if (end > start) {
				bits |= this.known.of(names.substring(start, end));
			}
			start = end + 1;
		}
		return bits;
	}

}
