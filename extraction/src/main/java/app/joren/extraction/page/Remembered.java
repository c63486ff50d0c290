package app.joren.extraction.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of words. The names in markup are few and come again on every
 * page, and looking at each of them with care takes time.
 *
 * @param <T> what is made of a word
 */
public final class Remembered<T> {

	private static final int MOST = 50_000;

	private final Map<String, T> known = new ConcurrentHashMap<>();

	private final Function<String, T> maker;

	/**
	 * Remembers the results of a function.
	 * @param maker always makes the same of the same word
	 */
	public Remembered(Function<String, T> maker) {
		this.maker = maker;
	}

	/** What is made of a word. */
	public T of(String word) {
		if (this.known.size() > MOST) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(word, this.maker);
	}

}
