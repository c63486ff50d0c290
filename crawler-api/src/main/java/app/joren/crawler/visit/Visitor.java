package app.joren.crawler.visit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.crawler.store.ContentHash;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Reading;
import app.joren.extraction.site.SiteReader;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchOutcome.NotModified;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.Validators;
import app.joren.runtime.robots.PoliteFetcher;
import app.joren.runtime.robots.RobotsFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits addresses of one site: fetches them, keeps their bodies, and reads them. */
final class Visitor {

	private static final Logger log = LoggerFactory.getLogger(Visitor.class);

	private static final Refusal AWAY = new Refusal(ProblemType.FORBIDDEN_TARGET, "It leads to another site");

	private final PoliteFetcher fetcher;

	private final RobotsFiles robots;

	private final ScriptRuns scripts;

	private final boolean scripted;

	private final PageArchive archive;

	private final SiteReader reader;

	private final SiteHosts hosts;

	private final int version;

	private final Duration delay;

	Visitor(PoliteFetcher fetcher, RobotsFiles robots, ScriptRuns scripts, PageArchive archive, SiteReader reader,
			SiteDefinition definition, int version) {
		this.fetcher = fetcher;
		this.robots = robots;
		this.scripts = scripts;
		this.scripted = ScriptRuns.wanted(definition);
		this.archive = archive;
		this.reader = reader;
		this.hosts = SiteHosts.of(definition);
		this.version = version;
		Integer millis = definition.crawl().delayMillis();
		this.delay = Duration.ofMillis((millis != null) ? millis : 0);
	}

	/** Fetches an address; the caller does so for one after the other. */
	Answer fetch(Entry entry, Optional<PageState> known) {
		URI address = entry.lead().address();
		int robotsRequests = this.robots.knows(address) ? 0 : 1;
		Validators validators = known.filter((page) -> !this.scripted && page.isReadBy(this.version))
			.map(PageState::validators)
			.orElse(null);
		FetchRequest request = FetchRequest.of(address)
			.unless(validators)
			.following((target) -> this.hosts.have(target) ? Optional.empty() : Optional.of(AWAY));
		FetchOutcome outcome = this.fetcher.fetch(request, this.delay);
		String keptAs = known.map(PageState::contentHash).orElse(null);
		return new Answer(entry, outcome, keptAs, robotsRequests + outcome.requests());
	}

	/** Keeps and reads what was fetched; several pages at once. */
	Seen read(Answer answer) {
		Seen.Sight sight = switch (answer.outcome()) {
			case Fetched fetched -> read(answer, fetched);
			case NotModified notModified -> new Seen.Sight.Unchanged();
			case FetchFailed failed -> new Seen.Sight.Nothing(failed);
		};
		return new Seen(answer.entry(), answer.requests(), sight);
	}

	private Seen.Sight read(Answer answer, Fetched fetched) {
		FetchedPage served = new FetchedPage(fetched.address(), fetched.contentType(), fetched.body());
		FetchedPage page = this.scripted ? this.scripts.of(answer.entry().lead().kind(), served) : served;
		String contentHash = ContentHash.of(page.body());
		if (!contentHash.equals(answer.keptAs())) {
			this.archive.keep(contentHash, page.body());
		}
		return new Seen.Sight.Page(fetched, contentHash, reading(answer.entry(), page));
	}

	/** The reader does not throw; if it did, one page must not hold up all others. */
	private Reading reading(Entry entry, FetchedPage page) {
		try {
			return this.reader.read(entry.lead(), page);
		}
		catch (RuntimeException ex) {
			log.error("The page {} could not be read", page.address(), ex);
			return new Reading.NothingRead("unreadable", List.of());
		}
	}

	/**
	 * What was fetched, before it is read.
	 *
	 * @param entry why it was visited
	 * @param outcome what came of the fetch
	 * @param keptAs the hash of the body that is in the archive
	 * @param requests how many requests that took
	 */
	record Answer(Entry entry, FetchOutcome outcome, @Nullable String keptAs, int requests) {
	}

}
