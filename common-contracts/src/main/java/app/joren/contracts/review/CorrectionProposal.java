package app.joren.contracts.review;

import java.util.List;

import app.joren.contracts.definition.SiteDefinition;

/**
 * What was learnt from a correction, not saved yet.
 *
 * @param definition the definition with the new rule
 * @param rule the new rule in one line
 * @param reasons why this rule
 * @param changes what it changes on the samples, those that change first
 */
public record CorrectionProposal(SiteDefinition definition, String rule, List<String> reasons,
		List<SampleChange> changes) {

	public CorrectionProposal {
		reasons = List.copyOf(reasons);
		changes = List.copyOf(changes);
	}

}
