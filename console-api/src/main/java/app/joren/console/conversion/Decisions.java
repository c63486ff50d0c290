package app.joren.console.conversion;

import java.util.function.UnaryOperator;

import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.springframework.stereotype.Component;

/** What the person decides about a proposal. */
@Component
public class Decisions {

	private static final int TRIES = 5;

	private final Conversions conversions;

	private final AppsApi apps;

	Decisions(Conversions conversions, AppsApi apps) {
		this.conversions = conversions;
		this.apps = apps;
	}

	/** The conversion with its draft, which exists once the analysis has finished. */
	public Conversion open(String appId) {
		return this.conversions.find(appId)
			.filter((conversion) -> conversion.draft() != null)
			.orElseThrow(() -> ProblemException.notFound("There is no proposal for this app."));
	}

	/** What the analysis proposed. */
	public Proposal proposal(String appId) {
		return this.conversions.proposal(appId)
			.orElseThrow(() -> ProblemException.notFound("There is no proposal for this app."));
	}

	/**
	 * Changes the draft; of two changes at once, the second is made on top of the first.
	 */
	public Draft change(String appId, UnaryOperator<Draft> change) {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Conversion conversion = open(appId);
			Draft changed = conversion.decided().map(change).orElseThrow();
			if (this.conversions.save(appId, changed, renamed(conversion, changed))) {
				return changed.next();
			}
		}
		throw new ProblemException(ProblemType.CONFLICT, "Somebody else is changing this app right now.",
				"Load the page again and repeat your change.");
	}

	/** Gives the decisions to the app that exists already. */
	public void publish(String appId) {
		Draft draft = open(appId).decided().orElseThrow();
		Proposal proposal = proposal(appId);
		ServiceCalls.answer(() -> this.apps.save(appId, draft.settings(proposal)));
	}

	private static Look renamed(Conversion conversion, Draft changed) {
		Look look = conversion.look();
		return (look != null) ? new Look(changed.name(), look.icon(), look.mainColor(), look.onMainColor())
				: new Look(changed.name(), null, "#444444", "#ffffff");
	}

}
