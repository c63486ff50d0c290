package app.joren.crawler.visit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.extraction.drift.Profile;
import app.joren.extraction.drift.ProfileCount;
import app.joren.crawler.drift.Profiles;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.extraction.site.PageKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the end of a crawl whether the site still is as its definition says.
 *
 * @param profiles what definitions used to deliver
 * @param drifts who makes a new definition
 */
record DriftCheck(Profiles profiles, DriftQueue drifts) {

	private static final Logger log = LoggerFactory.getLogger(DriftCheck.class);

	/** What a site that was rebuilt answers where its lists were. */
	private static final Set<ProblemType> LOST = EnumSet.of(ProblemType.PAGE_NOT_FOUND, ProblemType.NO_ARTICLES,
			ProblemType.NOT_HTML, ProblemType.EMPTY_PAGE);

	/**
	 * Tells what is different; what is as it was becomes the measure for the next crawl.
	 */
	void look(SliceMemory memory) {
		Crawl crawl = memory.tally().begun();
		Profile now = profile(memory);
		List<Drift> findings = this.profiles.of(crawl.appId(), crawl.definitionVersion())
			.map(now::findingsSince)
			.orElse(List.of());
		if (findings.isEmpty()) {
			keep(crawl, now);
			return;
		}
		log.warn("The site of app {} is no longer as version {} says: {}", crawl.appId(), crawl.definitionVersion(),
				findings);
		memory.tally().drifted(findings);
		memory.tally()
			.note(Problems.of(ProblemType.NO_ARTICLES,
					"The site is no longer as its definition says, so a new one is being made", null));
		this.drifts.tell(new ChangedSite(memory, findings).fact());
	}

	/** What delivers nothing is no measure for anything. */
	private void keep(Crawl crawl, Profile now) {
		if (now.hasArticles()) {
			this.profiles.keep(crawl.appId(), crawl.definitionVersion(), now);
		}
	}

	private static Profile profile(SliceMemory memory) {
		Instant started = memory.tally().begun().started();
		ProfileCount count = new ProfileCount();
		memory.pages().values().stream().filter((page) -> !page.seen().isBefore(started)).forEach((page) -> {
			PageSight sight = page.sight();
			if (sight != null) {
				add(count, page, sight);
			}
		});
		lostSources(memory).forEach((lost) -> count.lostSource());
		return count.profile();
	}

	private static void add(ProfileCount count, PageState page, PageSight sight) {
		if (page.lead().kind() != PageKind.ARTICLE) {
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

	private static Stream<Entry> lostSources(SliceMemory memory) {
		Set<String> lost = memory.tally()
			.problems()
			.stream()
			.filter((problem) -> LOST.contains(problem.type()))
			.map(Problem::address)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Predicate<Entry> source = (entry) -> entry.reason() == Entry.Reason.SEED
				&& entry.lead().kind() != PageKind.ARTICLE;
		return memory.frontier()
			.all()
			.stream()
			.filter(source)
			.filter((entry) -> entry.result() == Entry.Result.FAILED
					&& lost.contains(entry.lead().address().toString()));
	}

}
