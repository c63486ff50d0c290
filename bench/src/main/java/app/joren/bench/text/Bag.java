package app.joren.bench.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A multiset.
 *
 * @param <T> of what
 * @param counts how often each is in it
 */
public record Bag<T>(Map<T, Integer> counts) {

	private static final int SHINGLE = 4;

	/** The bag of a list's elements. */
	public static <T> Bag<T> of(List<T> elements) {
		Map<T, Integer> counts = HashMap.newHashMap(elements.size());
		elements.forEach((element) -> counts.merge(element, 1, Integer::sum));
		return new Bag<>(counts);
	}

	/** Every four tokens in a row; fewer than four tokens are one shingle. */
	public static Bag<List<String>> shingles(List<String> tokens) {
		Map<List<String>, Integer> counts = HashMap.newHashMap(tokens.size());
		int last = Math.max(0, tokens.size() - SHINGLE);
		for (int at = 0; at <= last; at++) {
			counts.merge(tokens.subList(at, Math.min(at + SHINGLE, tokens.size())), 1, Integer::sum);
		}
		return new Bag<>(counts);
	}

	/** How this bag, which somebody made, agrees with the true one. */
	public Overlap against(Bag<T> truth) {
		long common = 0;
		for (Map.Entry<T, Integer> entry : this.counts.entrySet()) {
			common += Math.min(entry.getValue(), truth.counts.getOrDefault(entry.getKey(), 0));
		}
		return new Overlap(common, size() - common, truth.size() - common);
	}

	private long size() {
		return this.counts.values().stream().mapToLong(Integer::longValue).sum();
	}

}
