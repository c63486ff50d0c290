package app.joren.extraction.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of words, for all threads. The names in markup are few and come
 * again on every page, and looking at each of them with care takes time. What a page
 * alone may hold, such as very long names, is not kept. When there are too many words,
 * those go that were not asked for since it was so the last time, so that it never grows
 * beyond a few megabytes.
 *
 * @param <T> what is made of a word
 */
public final class Remembered<T> {

	private static final int MOST = 25_000;

	private static final int LONGEST = 250;

	private final Function<String, T> maker;

	private volatile Map<String, T> young = new ConcurrentHashMap<>();

	private volatile Map<String, T> old = Map.of();

	/**
	 * Remembers the results of a function.
	 * @param maker always makes the same of the same word
	 */
	public Remembered(Function<String, T> maker) {
		this.maker = maker;
	}

	/** What is made of a word. */
	public T of(String word) {
		T known = this.young.get(word);
		if (known != null) {
			return known;
		}
		T before = this.old.get(word);
		T made = (before != null) ? before : this.maker.apply(word);
		if (word.length() <= LONGEST) {
			keep(word, made);
		}
		return made;
	}

	private void keep(String word, T made) {
		if (this.young.size() >= MOST) {
			age();
		}
		this.young.put(word, made);
	}

	private synchronized void age() {
		if (this.young.size() >= MOST) {
			this.old = this.young;
			this.young = new ConcurrentHashMap<>();
		}
	}

	int size() {
		return this.young.size() + this.old.size();
	}

}
