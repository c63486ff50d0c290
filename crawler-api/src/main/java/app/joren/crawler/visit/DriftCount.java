package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Drift;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.drift.Baseline;
import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.extraction.drift.Profile;
import app.joren.extraction.drift.ProfileCount;
import app.joren.extraction.site.PageKind;

/**
 * Measures what a crawl has delivered.
 *
 * @param seen the pages that it has seen
 * @param problems what could not be read
 */
record DriftCount(SeenPages seen, List<Problem> problems) {

	/** What a site that was rebuilt answers where its lists were. */
	private static final Set<ProblemType> LOST = EnumSet.of(ProblemType.PAGE_NOT_FOUND, ProblemType.NO_ARTICLES,
			ProblemType.NOT_HTML, ProblemType.EMPTY_PAGE);

	/** All that was delivered. */
	Profile all() {
		return profile(Stream.concat(sources(), articles()));
	}

	/** Whether most articles are newer than that. */
	boolean isMostlyNewerThan(Instant moment) {
		List<PageState> articles = articles().toList();
		return 2 * articles.stream().filter((page) -> !isOlder(page, moment)).count() > articles.size();
	}

	/**
	 * How it is worse than before. Pages that were there before are compared with
	 * themselves. What was published since may be of another sort, and is only asked
	 * whether the rules still fit it.
	 */
	List<Drift> findingsSince(Baseline before) {
		Profile old = profile(Stream.concat(sources(), articles().filter((page) -> isOlder(page, before.since()))));
		List<Drift> findings = old.findingsSince(before.profile());
		if (!findings.isEmpty()) {
			return findings;
		}
		Profile fresh = profile(
				this.seen.newest().stream().filter((page) -> page.sight() != null && !isOlder(page, before.since())));
		return fresh.misfitsSince(before.profile());
	}

	private Profile profile(Stream<PageState> pages) {
		ProfileCount count = new ProfileCount();
		pages.forEach((page) -> add(count, page, Objects.requireNonNull(page.sight())));
		lostSources().forEach((lost) -> count.lostSource());
		return count.profile();
	}

	private Stream<PageState> articles() {
		return this.seen.articles().filter((page) -> page.sight() != null);
	}

	private Stream<PageState> sources() {
		return this.seen.sources().filter((page) -> page.sight() != null);
	}

	private static boolean isArticle(PageState page) {
		return page.lead().kind() == PageKind.ARTICLE;
	}

	private static boolean isOlder(PageState page, Instant moment) {
		return page.sight() != null && page.sight().isOlderThan(moment);
	}

	private static void add(ProfileCount count, PageState page, PageSight sight) {
		if (!isArticle(page)) {
			count.source(sight.items());
		}
		else if (sight.isMissed()) {
			count.missed();
		}
		else if (sight.now() != null && sight.told() != null) {
			count.article(sight.now(), Objects.requireNonNullElse(sight.before(), sight.told()));
		}
	}

	private Stream<URI> lostSources() {
		Set<String> lost = this.problems.stream()
			.filter((problem) -> LOST.contains(problem.type()))
			.map(Problem::address)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.seen.failedSources().filter((source) -> lost.contains(source.toString()));
	}

}
