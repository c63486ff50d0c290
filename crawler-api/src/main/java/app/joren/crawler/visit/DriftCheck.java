package app.joren.crawler.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.drift.Baseline;
import app.joren.extraction.drift.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the end of a crawl whether the site still is as its definition says.
 *
 * @param stores what crawls have seen, what definitions used to deliver, and who makes a
 * new one
 * @param clock the time
 */
record DriftCheck(Stores stores, Clock clock) {

	private static final Logger log = LoggerFactory.getLogger(DriftCheck.class);

	/** Tells what is different; what fits may become the measure for later crawls. */
	void look(Tally tally) {
		Crawl crawl = tally.begun();
		SeenPages seen = SeenPages.of(this.stores, crawl);
		DriftCount count = new DriftCount(seen, tally.problems());
		Optional<Baseline> before = this.stores.profiles().of(crawl.appId(), crawl.definitionVersion());
		List<Drift> findings = before.map(count::findingsSince).orElse(List.of());
		if (!findings.isEmpty()) {
			tell(tally, seen, findings);
		}
		else if (before.isEmpty() || count.isMostlyNewerThan(before.get().since())) {
			keep(crawl, count.all());
		}
	}

	/**
	 * Whether the part of a site that was visited is not as it used to be. That proves
	 * nothing about the site, so that nothing is told: it takes a look at all of it.
	 */
	boolean isOdd(Tally tally) {
		Crawl crawl = tally.begun();
		return this.stores.profiles()
			.of(crawl.appId(), crawl.definitionVersion())
			.filter((
					before) -> !new DriftCount(SeenPages.of(this.stores, crawl), tally.problems()).findingsSince(before)
						.isEmpty())
			.isPresent();
	}

	private void tell(Tally tally, SeenPages seen, List<Drift> findings) {
		Crawl crawl = tally.begun();
		log.warn("The site of app {} is no longer as version {} says: {}", crawl.appId(), crawl.definitionVersion(),
				findings);
		tally.drifted(findings);
		tally.note(Problems.of(ProblemType.NO_ARTICLES, "The site is no longer as its definition says", null));
		this.stores.drifts().tell(new ChangedSite(crawl, seen, findings).fact());
	}

	/** What delivers nothing is no measure for anything. */
	private void keep(Crawl crawl, Profile now) {
		if (now.hasArticles()) {
			Instant since = this.clock.instant();
			this.stores.profiles().keep(crawl.appId(), crawl.definitionVersion(), new Baseline(now, since));
		}
	}

}
