package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;

/** Copies of field rules. */
final class Rules {

	private static final int MOST = 4;

	private static final double OTHER_KIND = 0.03;

	private Rules() {
	}

	/** The rules for a field in the order in which they are tried. */
	static List<FieldRule> sturdiest(ArticleField field, List<FieldRule> rules, ChangedPages changed) {
		Map<FieldRule, BitSet> survivals = new LinkedHashMap<>();
		rules.forEach((rule) -> survivals.put(rule, changed.survivedBy(field, rule)));
		Function<FieldRule, BitSet> survived = (rule) -> survivals.getOrDefault(rule, new BitSet());
		return new SturdyChoice<FieldRule>((rule) -> exactness(rule, rules.getFirst()), survived, changed.size())
			.of(rules, MOST)
			.stream()
			.map((rule) -> withReason(rule, changed.reason(survived.apply(rule))))
			.toList();
	}

	/** What a page declares is not put behind what it shows, however sturdy that is. */
	private static double exactness(FieldRule rule, FieldRule best) {
		return rule.evidence().confidence() - (rule.getClass().equals(best.getClass()) ? 0 : OTHER_KIND);
	}

	private static FieldRule withReason(FieldRule rule, String reason) {
		List<String> reasons = new ArrayList<>(rule.evidence().reasons());
		reasons.add(reason);
		return rule.trusted(new Evidence(rule.evidence().confidence(), reasons));
	}

}
