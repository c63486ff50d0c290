package app.joren.analyzer.redesign;

import java.util.List;

import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.StoredPage;
import org.jspecify.annotations.Nullable;

/**
 * A new definition with what is to become of it.
 *
 * @param definition the definition
 * @param outcome whether it is good enough
 * @param verdict how it compares
 * @param newSections names of the sections that come with it
 * @param lostSections names of those that go
 * @param refused a version from which a person went back, and than which this is no
 * better
 * @param samples pages on which it can be explained and corrected
 */
record Proposal(SiteDefinition definition, Outcome outcome, Verdict verdict, List<String> newSections,
		List<String> lostSections, @Nullable Integer refused, List<StoredPage> samples) {
}
