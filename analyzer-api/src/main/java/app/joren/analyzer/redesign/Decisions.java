package app.joren.analyzer.redesign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import app.joren.analyzer.definition.ActiveVersions;
import app.joren.analyzer.definition.DefinitionRules;
import app.joren.analyzer.definition.Definitions;
import app.joren.analyzer.sample.SamplePages;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.review.DefinitionFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes down what is to become of new definitions. */
@Component
@Profile("worker")
class Decisions {

	private static final Logger log = LoggerFactory.getLogger(Decisions.class);

	private final Definitions definitions;

	private final ActiveVersions active;

	private final Redesigns redesigns;

	private final SamplePages samples;

	private final Clock clock;

	Decisions(Definitions definitions, ActiveVersions active, Redesigns redesigns, SamplePages samples, Clock clock) {
		this.definitions = definitions;
		this.active = active;
		this.redesigns = redesigns;
		this.samples = samples;
		this.clock = clock;
	}

	/** A definition was made; it is saved in any case, so that a person may choose it. */
	DefinitionChanged of(Claim.Granted claim, SiteChanged fact, Proposal proposal) {
		List<DefinitionFault> faults = DefinitionRules.faults(proposal.definition());
		if (!faults.isEmpty()) {
			log.warn("The new definition of app {} has faults: {}", fact.appId(), faults);
		}
		while (true) {
			Outcome outcome = outcome(fact, proposal);
			Optional<Integer> known = known(fact, proposal);
			int version = known.orElseGet(() -> this.definitions.next(fact.appId()));
			DefinitionChanged change = change(fact, proposal, outcome, version);
			TransactWriteItem choice = (outcome == Outcome.TAKEN)
					? this.active.replace(fact.appId(), fact.definitionVersion(), version)
					: this.active.keep(fact.appId(), fact.definitionVersion());
			List<TransactWriteItem> writes = known.isPresent() ? List.of(choice)
					: List.of(choice, put(fact, proposal, version));
			if (this.redesigns.decide(claim, change, writes)) {
				if (outcome != Outcome.SITE_BROKEN) {
					proposal.samples().forEach((page) -> this.samples.keep(fact.appId(), page));
				}
				return change;
			}
			// A person has chosen or saved a version meanwhile: it is decided anew.
		}
	}

	/** No definition could be made. */
	DefinitionChanged broken(Claim.Granted claim, SiteChanged fact, Problem problem) {
		DefinitionChanged change = new DefinitionChanged(fact.appId(), fact.crawlId(), this.clock.instant(),
				fact.definitionVersion(), null, Outcome.SITE_BROKEN, fact.findings(), null, null, 0, 0, List.of(),
				List.of(), problem);
		this.redesigns.decide(claim, change, List.of());
		return change;
	}

	private Outcome outcome(SiteChanged fact, Proposal proposal) {
		boolean followed = this.definitions.active(fact.appId())
			.filter((version) -> version.version() == fact.definitionVersion())
			.isPresent();
		boolean free = followed && proposal.refused() == null;
		return (proposal.outcome() != Outcome.TAKEN || free) ? proposal.outcome() : Outcome.LEFT_TO_PERSON;
	}

	/** What is there already needs no second version. */
	private Optional<Integer> known(SiteChanged fact, Proposal proposal) {
		return Optional.ofNullable(proposal.refused()).or(() -> same(fact, proposal));
	}

	private Optional<Integer> same(SiteChanged fact, Proposal proposal) {
		return this.definitions.versions(fact.appId())
			.stream()
			.filter(DefinitionVersion::isSelfMade)
			.map(DefinitionVersion::version)
			.findFirst()
			.filter((version) -> this.definitions.find(fact.appId(), version)
				.filter(proposal.definition()::equals)
				.isPresent());
	}

	private TransactWriteItem put(SiteChanged fact, Proposal proposal, int version) {
		return TransactWriteItem.builder()
			.put(this.definitions.put(fact.appId(), version, proposal.definition(), DefinitionVersion.REDESIGN))
			.build();
	}

	private DefinitionChanged change(SiteChanged fact, Proposal proposal, Outcome outcome, int version) {
		Verdict verdict = proposal.verdict();
		return new DefinitionChanged(fact.appId(), fact.crawlId(), this.clock.instant(), fact.definitionVersion(),
				version, outcome, fact.findings(), verdict.now(), verdict.earlier(), verdict.listedBefore(),
				verdict.listedAfter(), proposal.newSections(), proposal.lostSections(), null);
	}

}
