package app.joren.bench.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.bench.text.Tokens;

/**
 * Which pieces of a page's text are in what should come out of it; a text counts as often
 * as it is there.
 */
final class PieceTruth {

	private static final int LONG = 3;

	private static final double MOST = 0.6;

	private final Map<List<String>, Integer> lines = new HashMap<>();

	private final Map<List<String>, Integer> runs = new HashMap<>();

	private final Map<List<String>, Integer> used = new HashMap<>();

	PieceTruth(String truth) {
		truth.lines().forEach((line) -> this.lines.merge(Tokens.lowerCaseWords(line), 1, Integer::sum));
		List<String> words = Tokens.lowerCaseWords(truth);
		for (int length = 2; length <= LONG; length++) {
			runs(words, length).forEach((run) -> this.runs.merge(run, 1, Integer::sum));
		}
	}

	private static List<List<String>> runs(List<String> words, int length) {
		List<List<String>> runs = new ArrayList<>();
		for (int at = 0; at + length <= words.size(); at++) {
			runs.add(words.subList(at, at + length));
		}
		return runs;
	}

	/** Whether the next piece of a page is in the truth. */
	boolean has(String text) {
		List<String> words = Tokens.lowerCaseWords(text);
		boolean there = this.used.getOrDefault(words, 0) < often(words);
		this.used.merge(words, there ? 1 : 0, Integer::sum);
		return there;
	}

	private int often(List<String> words) {
		int lines = this.lines.getOrDefault(words, 0);
		if (lines > 0) {
			return lines;
		}
		if (words.size() < LONG) {
			return this.runs.getOrDefault(words, 0);
		}
		List<List<String>> all = runs(words, LONG);
		List<Integer> there = all.stream()
			.map((run) -> this.runs.getOrDefault(run, 0))
			.filter((count) -> count > 0)
			.toList();
		return (there.size() < MOST * all.size()) ? 0 : there.stream().mapToInt(Integer::intValue).min().orElse(0);
	}

}
