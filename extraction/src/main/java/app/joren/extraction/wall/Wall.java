package app.joren.extraction.wall;

import app.joren.contracts.problem.ProblemType;

/**
 * What stands in a page's place.
 *
 * @param kind of wall
 * @param reason a sentence about how it was recognised
 */
public record Wall(Kind kind, String reason) {

	/** Kinds of walls, with the problem that each is for a person. */
	public enum Kind {

		/** Only browsers with a person in front are let in. */
		BOT_CHECK(ProblemType.ACCESS_DENIED),

		/** Nothing is shown before cookies are agreed to. */
		CONSENT(ProblemType.CONSENT_NEEDED),

		/** Nothing is shown before readers have said how old they are. */
		AGE(ProblemType.CONSENT_NEEDED),

		/** Only who signs in may read. */
		SIGN_IN(ProblemType.SIGN_IN_NEEDED),

		/** Only who pays may read, and not even a teaser is shown. */
		PAYMENT(ProblemType.PAYMENT_NEEDED),

		/** The site says that there is no such page, though not by its status. */
		NOT_FOUND(ProblemType.PAGE_NOT_FOUND),

		/** It is what the site was seen to show for an address that it does not have. */
		MISSING(ProblemType.PAGE_NOT_FOUND),

		/** The site is down for a while, though not by its status. */
		MAINTENANCE(ProblemType.UNDER_MAINTENANCE),

		/** The name belongs to somebody who has no site there. */
		PARKED(ProblemType.SITE_PARKED),

		/** The server runs, and nobody has put a site on it. */
		DEFAULT_PAGE(ProblemType.SITE_PARKED);

		private final ProblemType problem;

		Kind(ProblemType problem) {
			this.problem = problem;
		}

		/** The problem that it is. */
		public ProblemType problem() {
			return this.problem;
		}

	}

}
