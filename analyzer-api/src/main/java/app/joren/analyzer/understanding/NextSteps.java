package app.joren.analyzer.understanding;

import app.joren.contracts.problem.ProblemType;

/** What a person can do about a problem with a site. */
final class NextSteps {

	private NextSteps() {
	}

	static String of(ProblemType type) {
		return switch (type) {
			case NOT_AN_ADDRESS -> "Copy the address from your browser's address bar and paste it again.";
			case NAME_NOT_RESOLVED -> "Check the spelling of the site's name.";
			case CONNECTION_REFUSED, TIMED_OUT ->
				"Open the address in your browser. If it works there, try again later.";
			case TLS_FAILED -> "Ask whoever runs the site to mend its certificate, or try the address with http.";
			case ACCESS_DENIED -> "Ask whoever runs the site to let Joren in.";
			case CONSENT_NEEDED ->
				"Paste an address of the site that can be read without agreeing to anything, or its feed.";
			case SIGN_IN_NEEDED, PAYMENT_NEEDED ->
				"Paste the address of pages that anyone may read without an account.";
			case UNDER_MAINTENANCE -> "Try again when the site is back.";
			case SITE_PARKED -> "Check the spelling of the address, and open it in your browser.";
			case PAGE_NOT_FOUND -> "Open the site's start page in your browser and paste that address.";
			case TOO_MANY_REQUESTS_AT_SITE, SITE_ERROR, HOST_BUSY -> "Try again later.";
			case ROBOTS_DISALLOW -> "Ask whoever runs the site to allow Joren in its robots.txt.";
			case ROBOTS_META -> "Ask whoever runs the site to take noindex or nofollow out of its pages.";
			case SHUT_OUT -> "The site's owner has asked us to stay away. Settle it with the owner.";
			case NOT_HTML -> "Paste the address of a page, not of a file or a feed.";
			case UNSUPPORTED_PROTOCOL -> "Ask whoever runs the site to let HTTP/1.1 in as well.";
			case EMPTY_PAGE, NO_ARTICLES, TRAP -> "Paste the address of the page that lists the articles.";
			case TOO_LARGE, BROKEN_ANSWER -> "Try another page of the site, such as its news page.";
			case NEEDS_JAVASCRIPT ->
				"Paste the address of the site's feed page or of a plain version of the site, or install Chromium.";
			case REDIRECT_LOOP -> "Open the address in your browser and paste the address that it ends at.";
			case FORBIDDEN_TARGET -> "Paste an address that anyone on the internet can open.";
			case NOT_LEARNT, INVALID_REQUEST, UNAUTHENTICATED, NOT_ALLOWED, NOT_FOUND, CONFLICT, TOO_MANY_REQUESTS,
					INTERNAL ->
				"Try again.";
		};
	}

}
