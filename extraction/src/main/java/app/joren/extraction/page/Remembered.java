package app.joren.extraction.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of words, for all threads. The names in markup are few and come
 * again on every page, and looking at each of them with care takes time. What a page
 * alone may hold, such as very long names, is not kept, and when there are too many words
 * it begins anew, so that it never grows beyond a few megabytes.
 *
 * @param <T> what is made of a word
 */
public final class Remembered<T> {

	private static final int MOST = 10_000;

	private static final int LONGEST = 250;

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
		T before = this.known.get(word);
		if (before != null) {
			return before;
		}
		T made = this.maker.apply(word);
		if (word.length() <= LONGEST) {
			if (this.known.size() >= MOST) {
				this.known.clear();
			}
			this.known.put(word, made);
		}
		return made;
	}

	int size() {
		return this.known.size();
	}

}
