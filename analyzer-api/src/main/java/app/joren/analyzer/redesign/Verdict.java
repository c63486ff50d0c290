package app.joren.analyzer.redesign;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.Drift.Measure;

/**
 * Whether a new definition is at least as good as the one that is followed.
 *
 * @param now what both deliver of the pages as they are
 * @param earlier what both deliver of the pages as they were
 * @param listedBefore to how many articles the lists of the one that is followed lead
 * @param listedAfter to how many those of the new one do
 * @param settings what good means
 */
record Verdict(Trial now, Trial earlier, int listedBefore, int listedAfter, RedesignSettings settings) {

	private static final Set<Measure> LISTS = EnumSet.of(Measure.EMPTY_LIST, Measure.LOST_SOURCE);

	private static final double HALF = 0.5;

	/** So many more listed articles are no chance. */
	private static final double MORE = 1.2;

	/** What is to become of it, given how the change was noticed. */
	Outcome outcome(List<Drift> findings) {
		if (isBroken()) {
			return Outcome.SITE_BROKEN;
		}
		boolean better = gains(this.settings.gain());
		boolean finds = findings.stream().map(Drift::measure).anyMatch(LISTS::contains) && findsMore()
				&& gains(-this.settings.gain());
		return ((better || finds) && isSafe()) ? Outcome.TAKEN : Outcome.NOT_BETTER;
	}

	/** Pages of which neither makes what was there are no redesign. */
	private boolean isBroken() {
		Delivery before = this.now.before();
		Delivery after = this.now.after();
		return this.now.pages() > 0 && Math.max(sense(before), sense(after)) < HALF;
	}

	private static double sense(Delivery delivery) {
		return delivery.articles() * delivery.unique() * delivery.agreeing();
	}

	private boolean gains(double gain) {
		return this.now.after().score() >= this.now.before().score() + gain;
	}

	private boolean findsMore() {
		return this.listedAfter > MORE * this.listedBefore;
	}

	private boolean isSafe() {
		Delivery after = this.now.after();
		boolean agrees = after.agreeing() >= Math.min(this.settings.agreement(), this.now.before().agreeing())
				&& after.agreeing() >= this.now.before().agreeing() - this.settings.tolerance();
		boolean keeps = this.earlier.pages() == 0
				|| this.earlier.after().score() >= this.earlier.before().score() - this.settings.tolerance();
		return agrees && keeps && after.articles() >= HALF && this.listedAfter >= HALF * this.listedBefore;
	}

}
