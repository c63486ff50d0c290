package app.joren.console.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.Decisions;
import app.joren.console.conversion.Draft;
import app.joren.console.conversion.DraftSection;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;
import org.springframework.stereotype.Component;

/**
 * A proposal with the person's decisions about it.
 *
 * @param appId the app
 * @param draft the decisions
 * @param site what the definition says about the site
 * @param design the site's look
 * @param sections in the draft's order
 * @param others samples that stand in no section
 * @param live whether the app exists already
 */
record ProposalView(String appId, Draft draft, SiteDefinition site, SiteDesign design, List<SectionView> sections,
		List<Article> others, boolean live) {

	/** How sure the site's look is. */
	public Confidence confidence() {
		return Confidence.of(this.design.evidence().confidence());
	}

	/** The colours by day and by night, where there are any. */
	public List<PaletteView> palettes() {
		return Stream.concat(PaletteView.of("light", this.design.light()), PaletteView.of("dark", this.design.dark()))
			.toList();
	}

	/**
	 * A section of a proposal.
	 *
	 * @param section as decided
	 * @param evidence why it is a section
	 * @param sources how its articles are found
	 * @param samples articles that were read for it
	 * @param first whether it cannot go up
	 * @param last whether it cannot go down
	 */
	record SectionView(DraftSection section, Evidence evidence, List<ItemSource> sources, List<Article> samples,
			boolean first, boolean last) {

		/** How sure it is. */
		public Confidence confidence() {
			return Confidence.of(this.evidence.confidence());
		}

	}

	/** Reads proposals. */
	@Component
	static class Source {

		private static final Evidence NONE = new Evidence(0, List.of());

		private final Decisions decisions;

		Source(Decisions decisions) {
			this.decisions = decisions;
		}

		ProposalView of(Conversion conversion) {
			Proposal proposal = this.decisions.proposal(conversion.appId());
			Draft draft = conversion.decided().orElseThrow();
			Map<String, Section> defined = proposal.definition()
				.sections()
				.stream()
				.collect(Collectors.toMap(Section::id, Function.identity(), (one, other) -> one));
			List<SectionView> sections = IntStream.range(0, draft.sections().size())
				.mapToObj((place) -> view(draft, place, defined, proposal.samples()))
				.toList();
			return new ProposalView(conversion.appId(), draft, proposal.definition(), proposal.design(), sections,
					others(proposal, defined), conversion.crawl() != null);
		}

		private static SectionView view(Draft draft, int place, Map<String, Section> defined, List<Article> samples) {
			DraftSection section = draft.sections().get(place);
			Section definition = defined.get(section.id());
			return new SectionView(section, (definition != null) ? definition.evidence() : NONE,
					(definition != null) ? definition.sources() : List.of(),
					samples.stream().filter((article) -> article.sections().contains(section.id())).toList(),
					place == 0, place == draft.sections().size() - 1);
		}

		private static List<Article> others(Proposal proposal, Map<String, Section> defined) {
			return proposal.samples()
				.stream()
				.filter((article) -> article.sections().stream().noneMatch(defined::containsKey))
				.toList();
		}

	}

}
