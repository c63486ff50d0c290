package app.joren.crawler.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Claim;
import app.joren.crawler.crawl.ClaimLost;
import app.joren.crawler.crawl.CrawlChange;
import app.joren.crawler.crawl.Definitions;
import app.joren.crawler.crawl.IdentitySettings;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.crawl.Reports;
import app.joren.crawler.crawl.SliceAhead;
import app.joren.crawler.crawl.SliceSettings;
import app.joren.crawler.crawl.VisitSite;
import app.joren.crawler.crawl.Visits;
import app.joren.crawler.schedule.RecheckPolicy;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.trap.TrapGuards;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.robots.PoliteFetcher;
import app.joren.runtime.usage.Meter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on with crawls, one slice at a time. */
@Component
public class SiteVisits {

	private static final Logger log = LoggerFactory.getLogger(SiteVisits.class);

	private final Stores stores;

	private final Visits visits;

	private final Definitions definitions;

	private final ReadSites sites;

	private final PoliteFetcher fetcher;

	private final ScriptRuns scripts;

	private final TrapGuards traps;

	private final Reports reports;

	private final SliceSettings settings;

	private final IdentitySettings identity;

	private final SiteSchedules schedules;

	private final RecheckPolicy rechecks;

	private final Clock clock;

	SiteVisits(Stores stores, Visits visits, Definitions definitions, ReadSites sites, PoliteFetcher fetcher,
			ScriptRuns scripts, TrapGuards traps, Reports reports, SliceSettings settings, IdentitySettings identity,
			SiteSchedules schedules, RecheckPolicy rechecks, Clock clock) {
		this.stores = stores;
		this.visits = visits;
		this.definitions = definitions;
		this.sites = sites;
		this.fetcher = fetcher;
		this.scripts = scripts;
		this.traps = traps;
		this.reports = reports;
		this.settings = settings;
		this.identity = identity;
		this.schedules = schedules;
		this.rechecks = rechecks;
		this.clock = clock;
	}

	/**
	 * Does a slice, unless it is over or another worker does it.
	 * @param visit the slice
	 * @return when it may be done, if its site asks to be left alone until then
	 * @throws InterruptedException when the work was ended from outside
	 * @throws ClaimLost when the tables were set back under the slice, so that it must be
	 * done again
	 * @throws SliceAhead when the crawl is not that far
	 */
	public Optional<Instant> goOn(VisitSite visit) throws InterruptedException {
		Claim claim = new Claim(visit.crawlId(), visit.slice(), UUID.randomUUID().toString());
		Optional<CrawlChange> begun = this.stores.crawls().claim(claim);
		if (begun.isEmpty()) {
			passOn(visit);
			return Optional.empty();
		}
		Optional<Instant> resumes = Optional.ofNullable(begun.get().crawl().resumes())
			.filter(this.clock.instant()::isBefore);
		if (resumes.isPresent()) {
			return resumes;
		}
		if (isShutOut(begun.get().crawl())) {
			return Optional.empty();
		}
		try (Meter _ = Meter.begin()) {
			boolean ended = work(claim, begun.get());
			if (!ended) {
				this.visits.add(visit.next());
			}
		}
		catch (ClaimLost ex) {
			if (this.stores.crawls().isHeld(claim)) {
				throw ex;
			}
			log.info("{}", ex.getMessage());
		}
		return Optional.empty();
	}

	/**
	 * The site's owner does not want us any more: the crawl ends, and says so. Stored
	 * pages are no matter of the site's.
	 */
	private boolean isShutOut(Crawl crawl) {
		if (crawl.kind() == Crawl.Kind.REMAKE) {
			return false;
		}
		URI home = this.definitions.of(crawl.appId(), crawl.definitionVersion()).home();
		Optional<Refusal> shutOut = this.fetcher.shutOut(home);
		shutOut.ifPresent((reason) -> fail(crawl.id(), Problems.of(reason.type(), reason.detail(), home.toString())));
		return shutOut.isPresent();
	}

	/**
	 * Puts the slice that a crawl is at into the queue, in place of one that it has not
	 * come to: the tables were set back to an earlier moment than the queue.
	 */
	public void goBack(VisitSite visit) {
		this.visits.addAgain(new VisitSite(visit.crawlId(), visit.host(), this.stores.crawls().slice(visit.crawlId())));
	}

	/** A crawl cannot go on, for a reason that is ours. */
	public void giveUp(VisitSite visit) {
		fail(visit.crawlId(), Problems.of(ProblemType.INTERNAL, "The crawl could not go on", null));
	}

	private void fail(String crawlId, Problem reason) {
		this.stores.crawls().end(crawlId, Crawl.State.FAILED, List.of(reason)).ifPresent((crawl) -> {
			this.reports.tell(crawl);
			this.schedules.stopped(crawl);
		});
	}

	/**
	 * A worker may have died between the end of its slice and the message for the next
	 * one.
	 */
	private void passOn(VisitSite visit) {
		boolean running = this.stores.crawls()
			.find(visit.crawlId())
			.filter((crawl) -> !crawl.state().ended())
			.isPresent();
		int slice = this.stores.crawls().slice(visit.crawlId());
		if (running && slice < visit.slice()) {
			throw new SliceAhead(visit);
		}
		if (running && slice == visit.slice() + 1) {
			this.visits.add(visit.next());
		}
	}

	private boolean work(Claim claim, CrawlChange begun) throws InterruptedException {
		Crawl crawl = begun.crawl();
		int version = crawl.definitionVersion();
		SiteDefinition definition = this.definitions.of(crawl.appId(), version);
		ReadSites.ReadSite site = this.sites.of(crawl.appId(), version, definition);
		SliceMemory memory = new SliceMemory(this.stores, begun, definition);
		ArticleDesk desk = new ArticleDesk(crawl.appId(), memory, this.stores.documents());
		Traps guarded = new Traps(this.traps.of(crawl.id()), memory.tally());
		Round round = new Round(this.schedules, this.stores, crawl, site.reader().seeds(), this.clock);
		Slice slice = new Slice(claim, definition.crawl(), this.settings, memory,
				new Judge(memory, definition, version, desk, guarded, round.sources(), this.identity, this.rechecks,
						this.clock),
				new Visitor(crawl.appId(), source(crawl, definition, guarded, round), this.stores.archive(), site,
						this.clock),
				new Committer(this.stores, claim, begun), new DriftCheck(this.stores, this.clock),
				new Rests(memory.tally(), this.clock), this.reports, this.clock);
		if (!begun.seeded()) {
			log.info("Crawl {} of {} begins", crawl.id(), definition.home());
			slice.seed(new Seeds(this.stores.pages()).of(crawl, round));
		}
		boolean ended = slice.work();
		if (ended) {
			round.end(memory, slice.isComplete(), slice.isOdd());
			log.info("Crawl {} has ended: {} articles by {} requests", crawl.id(), memory.tally().articles(),
					memory.tally().requests());
		}
		return ended;
	}

	private Source source(Crawl crawl, SiteDefinition definition, Traps guarded, Round round) {
		return switch (crawl.kind()) {
			case VISIT, UPDATE ->
				new Untrapped(new Site(this.fetcher, this.scripts, definition, crawl, round::isSettled), guarded);
			case REMAKE -> new StoredPages(this.stores.archive());
		};
	}

}
