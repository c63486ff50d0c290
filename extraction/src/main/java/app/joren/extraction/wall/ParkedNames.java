package app.joren.extraction.wall;

import java.util.Locale;
import java.util.regex.Pattern;

import app.joren.extraction.page.Page;

/** Knows pages of names without a site by where they lead. */
final class ParkedNames {

	private static final Pattern HOSTS = Pattern.compile(
			"(?:^|\\.)(?:hugedomains\\.com|sedo\\.(?:com|de)|sedoparking\\.com|afternic\\.com|dan\\.com|parkingcrew\\.net|bodis\\.com|above\\.com|undeveloped\\.com|uniregistry\\.com|domainmarket\\.com|buydomains\\.com|brandbucket\\.com|namebright\\.com|parklogic\\.com|cashparking\\.com|skenzo\\.com|domainname\\.shop|value-domain\\.com|muumuu-domain\\.com|onamae\\.com)$");

	private static final Pattern LANDER = Pattern.compile(
			"location(?:\\.href)?\\s*=\\s*[\"']/(?:lander|park(?:ed|ing)?)\\b|parking(?:crew|logic)|sedoparking|\\bbodis\\b");

	private static final int HARDLY = 120;

	private ParkedNames() {
	}

	/**
	 * Whether a page is of a dealer in names, or does nothing but send its reader to one.
	 */
	static boolean isParking(Page page) {
		String host = String.valueOf(page.address().getHost()).toLowerCase(Locale.ROOT);
		String path = String.valueOf(page.address().getRawPath());
		boolean lander = path.equals("/lander") || (HOSTS.matcher(host).find() && path.length() > 1);
		return lander || (page.document().body().text().length() < HARDLY && page.document()
			.select("script")
			.stream()
			.anyMatch((script) -> LANDER.matcher(script.data() + script.attr("src")).find()));
	}

}
