package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;

/**
 * How much of a host is the site: a start page in a folder that is named after a language
 * stands for that language's part of the site.
 */
final class ScopeDecision {

	private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

	private static final Set<String> COUNTRIES = Set.of("cn", "jp", "kr", "tw", "hk", "us", "uk", "br", "mx", "eu");

	private ScopeDecision() {
	}

	static SiteScope of(URI home) {
		SiteScope scope = SiteScope.of(home);
		List<String> segments = Addresses.segments(home);
		return (!segments.isEmpty() && isLanguage(segments.getFirst())) ? scope.under("/" + segments.getFirst())
				: scope;
	}

	static boolean isLanguage(String segment) {
		String lower = segment.toLowerCase(Locale.ROOT);
		String language = lower.split("[-_]", 2)[0];
		boolean form = lower.matches("[a-z]{2,3}(?:[-_][a-z]{2,4})?");
		return form && (LANGUAGES.contains(language) || COUNTRIES.contains(lower));
	}

}
