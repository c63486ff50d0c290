package app.joren.analyzer.redesign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteAnalyst;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.analyzer.definition.ActiveVersions;
import app.joren.analyzer.definition.Definitions;
import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.crawler.SiteChanged.ChangedPage;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.page.PageParser;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes definitions for changed sites and tries them out. */
@Component
@Profile("worker")
class Proposals {

	private static final String PERSON = "person";

	private final SiteAnalyst analyst;

	private final TriedPages pages;

	private final ListedArticles listed;

	private final Definitions definitions;

	private final ActiveVersions active;

	private final RedesignSettings settings;

	private final Clock clock;

	Proposals(SiteAnalyst analyst, TriedPages pages, ListedArticles listed, Definitions definitions,
			ActiveVersions active, RedesignSettings settings, Clock clock) {
		this.analyst = analyst;
		this.pages = pages;
		this.listed = listed;
		this.definitions = definitions;
		this.active = active;
		this.settings = settings;
		this.clock = clock;
	}

	/** A definition for a changed site. */
	Proposal of(SiteChanged fact, SiteDefinition followed, Progress progress) throws AnalysisFailed {
		List<TriedPage> tried = this.pages.of(fact, followed);
		SiteUnderstanding understanding = this.analyst
			.knowing(tried.stream().flatMap((page) -> page.earlier().stream()).toList())
			.analyse(fact.appId(), followed.home(), progress);
		SiteDefinition fresh = understanding.definition();
		CarriedSections sections = new CarriedSections(followed.sections(), fresh.sections(), fact.sources());
		Successor successor = new Successor(followed, sections.all(), new Carried(personsRules(fact, followed, tried)),
				fact.pages().stream().map(ChangedPage::address).toList());
		Comparison comparison = new Comparison(fact.appId(), followed, tried, this.clock);
		SiteDefinition best = better(comparison, successor.readingBoth(fresh), successor.readingNew(fresh));
		List<Integer> counts = this.listed.of(fact.appId(), List.of(followed, best));
		Verdict verdict = new Verdict(comparison.now(best), comparison.earlier(best), counts.getFirst(),
				counts.getLast(), this.settings);
		return new Proposal(best, verdict.outcome(fact.findings()), verdict, sections.added(), sections.lost(),
				refused(fact.appId(), comparison, verdict.now().after()), understanding.pages());
	}

	/** The site is as it was when a person went back if what was made then still fits. */
	private @Nullable Integer refused(String appId, Comparison comparison, Delivery best) {
		for (int version : this.active.refused(appId)) {
			Optional<SiteDefinition> definition = this.definitions.find(appId, version);
			if (definition.isPresent()
					&& comparison.now(definition.get()).after().score() + this.settings.gain() >= best.score()) {
				return version;
			}
		}
		return null;
	}

	/** The old rules are kept where they do no harm to the pages as they are now. */
	private SiteDefinition better(Comparison comparison, SiteDefinition both, SiteDefinition only) {
		Trial withOld = comparison.now(both);
		Trial without = comparison.now(only);
		return (without.after().score() > withOld.after().score() + this.settings.gain()) ? only : both;
	}

	private PersonsRules personsRules(SiteChanged fact, SiteDefinition followed, List<TriedPage> tried) {
		Optional<SiteDefinition> analysed = this.definitions.versions(fact.appId())
			.stream()
			.filter((version) -> version.version() <= fact.definitionVersion() && !version.origin().equals(PERSON))
			.map(DefinitionVersion::version)
			.findFirst()
			.flatMap((version) -> this.definitions.find(fact.appId(), version));
		return PersonsRules.of(followed, analysed.orElse(followed),
				tried.stream().map((page) -> PageParser.parse(page.now())).toList());
	}

}
