package app.joren.analyzer.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.page.Page;

/**
 * How much of a host is the site: a start page in a folder that is named after a language
 * stands for that language's part of the site.
 */
final class ScopeDecision {

	private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

	private static final Set<String> COUNTRIES = Set.of("cn", "jp", "kr", "tw", "hk", "us", "uk", "br", "mx", "eu");

	private ScopeDecision() {
	}

	static SiteScope of(Page home) {
		SiteScope scope = SiteScope.of(home.address());
		List<String> segments = Addresses.segments(home.address());
		if (!segments.isEmpty() && isLanguage(segments.getFirst())) {
			return scope.under("/" + segments.getFirst());
		}
		return scope.without(otherLanguages(home));
	}

	/** Folders that the start page declares to be the same site in other languages. */
	private static Set<String> otherLanguages(Page home) {
		String own = home.document().select("html").attr("lang").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
		Set<String> folders = new TreeSet<>();
		home.document().select("link[rel=alternate][hreflang][href]").forEach((link) -> {
			String language = link.attr("hreflang").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
			if (!own.isEmpty() && !language.equals(own) && !"x".equals(language)) {
				home.resolve(link.attr("href"))
					.map(Addresses::segments)
					.filter((segments) -> !segments.isEmpty() && isLanguage(segments.getFirst()))
					.ifPresent((segments) -> folders.add("/" + segments.getFirst()));
			}
		});
		return folders;
	}

	static boolean isLanguage(String segment) {
		String lower = segment.toLowerCase(Locale.ROOT);
		String language = lower.split("[-_]", 2)[0];
		boolean form = lower.matches("[a-z]{2,3}(?:[-_][a-z]{2,4})?");
		return form && (LANGUAGES.contains(language) || COUNTRIES.contains(lower));
	}

}
