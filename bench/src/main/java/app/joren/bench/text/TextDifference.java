package app.joren.bench.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two texts differ, for a person to read.
 *
 * @param missing passages of the truth that were not made
 * @param excess passages that were made and are not in the truth
 */
public record TextDifference(List<String> missing, List<String> excess) {

	private static final int SHINGLE = 4;

	public TextDifference {
		missing = List.copyOf(missing);
		excess = List.copyOf(excess);
	}

	/** Compares the tokens of what was made with those of the truth. */
	public static TextDifference between(List<String> made, List<String> truth) {
		return new TextDifference(notIn(made, truth), notIn(truth, made));
	}

	private static List<String> notIn(List<String> known, List<String> tokens) {
		Map<List<String>, Integer> left = new HashMap<>(Bag.shingles(known).counts());
		BitSet covered = new BitSet(tokens.size());
		for (int at = 0; at + SHINGLE <= tokens.size(); at++) {
			List<String> shingle = tokens.subList(at, at + SHINGLE);
			if (left.merge(shingle, -1, Integer::sum) >= 0) {
				covered.set(at, at + SHINGLE);
			}
		}
		return passages(tokens, covered);
	}

	private static List<String> passages(List<String> tokens, BitSet covered) {
		List<String> passages = new ArrayList<>();
		for (int from = covered.nextClearBit(0); from < tokens.size();) {
			int next = covered.nextSetBit(from);
			int to = (next >= 0) ? next : tokens.size();
			passages.add(String.join(" ", tokens.subList(from, to)));
			from = covered.nextClearBit(to);
		}
		return passages;
	}

}
