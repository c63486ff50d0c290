package app.joren.crawler.visit;

import java.time.Instant;
import java.util.Comparator;
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
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.extraction.drift.Profile;
import app.joren.extraction.drift.ProfileCount;
import app.joren.extraction.site.PageKind;

/**
 * Measures what a crawl has delivered.
 *
 * @param memory what it has seen
 */
record DriftCount(SliceMemory memory) {

	/** What a site that was rebuilt answers where its lists were. */
	private static final Set<ProblemType> LOST = EnumSet.of(ProblemType.PAGE_NOT_FOUND, ProblemType.NO_ARTICLES,
			ProblemType.NOT_HTML, ProblemType.EMPTY_PAGE);

	/** So many of the newest articles show how a site publishes now. */
	private static final int NEWEST = 30;

	/** All that was delivered. */
	Profile all() {
		return profile(seen());
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
		Profile old = profile(seen().filter((page) -> !isArticle(page) || isOlder(page, before.since())));
		List<Drift> findings = old.findingsSince(before.profile());
		if (!findings.isEmpty()) {
			return findings;
		}
		Comparator<PageState> newest = Comparator.comparing((page) -> first(page), Comparator.reverseOrder());
		Profile fresh = profile(articles().filter((page) -> !isOlder(page, before.since()))
			.sorted(newest.thenComparing((page) -> page.address().toString()))
			.limit(NEWEST));
		return fresh.misfitsSince(before.profile());
	}

	private Profile profile(Stream<PageState> pages) {
		ProfileCount count = new ProfileCount();
		pages.forEach((page) -> add(count, page, Objects.requireNonNull(page.sight())));
		lostSources().forEach((lost) -> count.lostSource());
		return count.profile();
	}

	private Stream<PageState> articles() {
		return seen().filter(DriftCount::isArticle);
	}

	private Stream<PageState> seen() {
		Instant started = this.memory.tally().begun().started();
		return this.memory.pages()
			.values()
			.stream()
			.filter((page) -> !page.seen().isBefore(started) && page.sight() != null);
	}

	private static boolean isArticle(PageState page) {
		return page.lead().kind() == PageKind.ARTICLE;
	}

	private static boolean isOlder(PageState page, Instant moment) {
		return page.sight() != null && page.sight().isOlderThan(moment);
	}

	private static Instant first(PageState page) {
		return (page.sight() != null && page.sight().first() != null) ? page.sight().first() : Instant.EPOCH;
	}

	private static void add(ProfileCount count, PageState page, PageSight sight) {
		if (!isArticle(page)) {
			if (page.lead().depth() == 0) {
				count.source(sight.items());
			}
		}
		else if (sight.isMissed()) {
			count.missed();
		}
		else if (sight.now() != null && sight.told() != null) {
			count.article(sight.now(), Objects.requireNonNullElse(sight.before(), sight.told()));
		}
	}

	private Stream<Entry> lostSources() {
		Set<String> lost = this.memory.tally()
			.problems()
			.stream()
			.filter((problem) -> LOST.contains(problem.type()))
			.map(Problem::address)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.memory.frontier()
			.all()
			.stream()
			.filter((entry) -> entry.reason() == Entry.Reason.SEED && entry.lead().kind() != PageKind.ARTICLE)
			.filter((entry) -> entry.result() == Entry.Result.FAILED
					&& lost.contains(entry.lead().address().toString()));
	}

}
