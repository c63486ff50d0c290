package app.joren.analyzer.redesign;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.definition.Definitions;
import app.joren.analyzer.definition.Remakes;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.definition.SiteDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes new definitions for changed sites, and has them followed where they are good. */
@Component
@Profile("worker")
public class RedesignWork {

	private static final Logger log = LoggerFactory.getLogger(RedesignWork.class);

	private final Definitions definitions;

	private final Redesigns redesigns;

	private final Proposals proposals;

	private final Decisions decisions;

	private final Remakes remakes;

	private final Reports reports;

	RedesignWork(Definitions definitions, Redesigns redesigns, Proposals proposals, Decisions decisions,
			Remakes remakes, Reports reports) {
		this.definitions = definitions;
		this.redesigns = redesigns;
		this.proposals = proposals;
		this.decisions = decisions;
		this.remakes = remakes;
		this.reports = reports;
	}

	/** Acts on a site's having changed; the same change twice is acted on once. */
	public void carryOut(SiteChanged fact) {
		switch (this.redesigns.claim(fact)) {
			case Claim.Granted claim -> carryOut(claim, fact);
			case Claim.Decided decided -> follow(decided.change());
			case Claim.TooSoon _ -> log.info("App {} got a new definition not long ago", fact.appId());
			case Claim.Busy _ -> throw new IllegalStateException("Another worker is at change " + fact.crawlId());
		}
	}

	private void carryOut(Claim.Granted claim, SiteChanged fact) {
		Optional<SiteDefinition> followed = this.definitions.find(fact.appId(), fact.definitionVersion());
		if (followed.isEmpty() || !isFollowed(fact)) {
			log.info("The change {} of app {} needs no new definition", fact.crawlId(), fact.appId());
			this.redesigns.release(claim);
			return;
		}
		try {
			follow(decided(claim, fact, followed.get()));
		}
		catch (RedesignLost ex) {
			log.info("{}", ex.getMessage());
		}
	}

	private DefinitionChanged decided(Claim.Granted claim, SiteChanged fact, SiteDefinition followed) {
		log.info("A new definition for the changed site of app {} is made", fact.appId());
		try {
			Proposal proposal = this.proposals.of(fact, followed, new Renewal(this.redesigns, claim));
			return this.decisions.of(claim, fact, proposal);
		}
		catch (AnalysisFailed failed) {
			return this.decisions.broken(claim, fact, failed.problem());
		}
	}

	/** All that follows from a decision may be done twice. */
	private void follow(DefinitionChanged change) {
		log.info("The site of app {} has changed: version {} instead of {}, {}", change.appId(), change.after(),
				change.before(), change.outcome());
		if (change.outcome() == Outcome.TAKEN) {
			String id = "remake " + change.changeId();
			this.remakes.ask(change.appId(), UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
		}
		this.reports.tell(change);
	}

	private boolean isFollowed(SiteChanged fact) {
		return this.definitions.active(fact.appId())
			.filter((version) -> version.version() == fact.definitionVersion())
			.isPresent();
	}

}
