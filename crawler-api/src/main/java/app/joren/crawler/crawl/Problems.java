package app.joren.crawler.crawl;

import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Says what a person can do about the problems of a crawl. */
public final class Problems {

	private Problems() {
	}

	/** A problem with its next step. */
	public static Problem of(ProblemType type, String detail, @Nullable String address) {
		return new Problem(type, detail, nextStep(type), address);
	}

	private static String nextStep(ProblemType type) {
		return switch (type) {
			case ROBOTS_DISALLOW -> "Ask the site's owner to allow Joren in robots.txt.";
			case ROBOTS_META ->
				"Ask the site's owner to take noindex or nofollow out of the pages, if they are meant for the app.";
			case SHUT_OUT -> "The site's owner has asked us to stay away. Settle it with the owner.";
			case UNDER_MAINTENANCE -> "Crawl again when the site is back.";
			case CONSENT_NEEDED, SIGN_IN_NEEDED, PAYMENT_NEEDED ->
				"Ask the site's owner to let Joren read without an account.";
			case UNSUPPORTED_PROTOCOL -> "Ask the site's owner to let HTTP/1.1 in as well.";
			case ACCESS_DENIED -> "Ask the site's owner to let Joren in.";
			case TOO_MANY_REQUESTS_AT_SITE, HOST_BUSY ->
				"Crawl again later, or give the site more time between two requests.";
			case NAME_NOT_RESOLVED, CONNECTION_REFUSED, TIMED_OUT, SITE_ERROR, TLS_FAILED ->
				"Open the address in a browser. If it works there, crawl again later.";
			case NO_ARTICLES, NOT_HTML, EMPTY_PAGE, NEEDS_JAVASCRIPT, PAGE_NOT_FOUND ->
				"Analyse the site again, since it may have been rebuilt.";
			case INTERNAL -> "Crawl again. If it stays so, the crawler's log has the reason.";
			default -> "Nothing needs to be done if this page is not missed.";
		};
	}

}
