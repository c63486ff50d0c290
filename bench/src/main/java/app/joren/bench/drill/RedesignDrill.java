package app.joren.bench.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.bench.inprocess.InProcessConverter;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteScore;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.mutation.Redesign;

/**
 * Redesigns recorded sites and crawls them by the definitions that were made before.
 *
 * @param count how many redesigned sites
 * @param problems is told which sites lose how much
 */
public record RedesignDrill(int count, Consumer<String> problems) {

	/** So that a site meets another kind in every round. */
	private static final int KINDS_APART = 3;

	/** Redesigns the sites in turn, each time in another way. */
	public DrillReport run(List<RecordedSite> sites) {
		InProcessConverter converter = new InProcessConverter();
		List<Known> known = sites.stream().map((site) -> known(converter, site)).toList();
		List<DrillReport.Survival> survivals = new ArrayList<>();
		Redesign.Kind[] kinds = Redesign.Kind.values();
		for (int i = 0; i < this.count; i++) {
			int kind = i % sites.size() + KINDS_APART * (i / sites.size());
			Redesign redesign = new Redesign(kinds[kind % kinds.length], i + 1L);
			survivals.add(survival(converter, known.get(i % sites.size()), redesign));
		}
		return DrillReport.of(survivals);
	}

	private DrillReport.Survival survival(InProcessConverter converter, Known known, Redesign redesign) {
		RecordedSite site = known.site();
		SiteScore score = SiteScore.of(site.truth(),
				converter.crawl(site, known.definition(), new RedesignedPages(redesign)));
		var survival = new DrillReport.Survival(site.truth().id(), redesign.kind(), redesign.seed(), known.score(),
				score.overall());
		if (!survival.survived()) {
			this.problems.accept(
					"%s after %s %d: %.3f, before %.3f (found %.3f, titles %.3f, dates %.3f, bodies %.3f P %.3f R %.3f)"
						.formatted(survival.site(), redesign.kind(), redesign.seed(), survival.after(),
								survival.before(), score.recall(), score.titles(), score.dates(), score.body(),
								score.bodyPrecision(), score.bodyRecall()));
		}
		return survival;
	}

	private static Known known(InProcessConverter converter, RecordedSite site) {
		try {
			SiteDefinition definition = converter.understand(site);
			return new Known(site, definition,
					SiteScore.of(site.truth(), converter.crawl(site, definition, (page) -> page)).overall());
		}
		catch (AnalysisFailed ex) {
			throw new IllegalStateException("The site " + site.truth().id() + " is not understood", ex);
		}
	}

	private record Known(RecordedSite site, SiteDefinition definition, double score) {
	}

}
