package app.joren.analyzer.redesign;

import app.joren.analyzer.analysis.Progress;
import app.joren.contracts.analyzer.Finding;

/**
 * Says with every request that the worker is still at it.
 *
 * @param redesigns where
 * @param claim what it is at
 */
record Renewal(Redesigns redesigns, Claim.Granted claim) implements Progress {

	@Override
	public void found(Finding finding) {
		// A person watches none of it.
	}

	@Override
	public void requested(int requests) {
		this.redesigns.renew(this.claim);
	}

}
