package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Chooses among rules that are about equally right: first the one that survives most
 * changes, then those that survive where the ones before do not.
 *
 * @param <R> a rule
 * @param exactness how right a rule is on the samples, between 0 and 1
 * @param survivals the changed pages on which a rule holds
 * @param pages how many changed pages there are
 */
record SturdyChoice<R>(ToDoubleFunction<R> exactness, Function<R, BitSet> survivals, int pages) {

	/** So much exactness the first rule may lack, where another is sturdier. */
	private static final double SLACK = 0.015;

	/** How much of an alternative's worth is that it holds where the others do not. */
	private static final double FRESH = 0.5;

	/** Rules in the order in which they are tried. */
	List<R> of(List<R> rules, int most) {
		List<R> left = new ArrayList<>(rules);
		List<R> chosen = new ArrayList<>();
		BitSet covered = new BitSet();
		double highest = rules.stream().mapToDouble(this.exactness).max().orElse(0);
		while (!left.isEmpty() && chosen.size() < most) {
			R next = chosen.isEmpty() ? best(left, (rule) -> sturdiness(rule, highest))
					: best(left, (rule) -> worth(rule, covered));
			left.remove(next);
			chosen.add(next);
			covered.or(this.survivals.apply(next));
		}
		return chosen;
	}

	private R best(List<R> rules, ToDoubleFunction<R> worth) {
		R best = rules.getFirst();
		double highest = Double.NEGATIVE_INFINITY;
		for (R rule : rules) {
			double value = worth.applyAsDouble(rule);
			if (value > highest + 1e-9) {
				best = rule;
				highest = value;
			}
		}
		return best;
	}

	private double sturdiness(R rule, double highest) {
		boolean exact = this.exactness.applyAsDouble(rule) >= highest - SLACK;
		return exact ? this.exactness.applyAsDouble(rule) * (1 + gain(rule, new BitSet())) : 0;
	}

	private double worth(R rule, BitSet covered) {
		return this.exactness.applyAsDouble(rule) * (1 - FRESH + FRESH * gain(rule, covered));
	}

	/** The share of the pages on which nothing chosen holds and this does. */
	private double gain(R rule, BitSet covered) {
		BitSet fresh = (BitSet) this.survivals.apply(rule).clone();
		fresh.andNot(covered);
		int open = this.pages - covered.cardinality();
		return (open == 0) ? 0 : (double) fresh.cardinality() / open;
	}

}
