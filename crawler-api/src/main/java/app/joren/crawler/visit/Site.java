package app.joren.crawler.visit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.SiteHosts;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.PageKind;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.Validators;
import app.joren.runtime.robots.Manners;
import app.joren.runtime.robots.PoliteFetcher;

/** Pages as the site sends them. */
final class Site implements Source {

	private static final Refusal AWAY = new Refusal(ProblemType.FORBIDDEN_TARGET, "It leads to another site");

	/** A slice that would have to wait for longer gives way instead. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final PoliteFetcher fetcher;

	private final ScriptRuns scripts;

	private final boolean scripted;

	private final SiteHosts hosts;

	private final int version;

	private final boolean whole;

	private final Predicate<PageState> settled;

	private final Manners manners;

	/**
	 * A site.
	 * @param settled of which lists it is known that all that they showed was followed
	 */
	Site(PoliteFetcher fetcher, ScriptRuns scripts, SiteDefinition definition, Crawl crawl,
			Predicate<PageState> settled) {
		this.fetcher = fetcher;
		this.scripts = scripts;
		this.scripted = ScriptRuns.wanted(definition);
		this.hosts = SiteHosts.of(definition);
		this.version = crawl.definitionVersion();
		this.whole = crawl.kind() == Crawl.Kind.VISIT;
		this.settled = settled;
		Integer millis = definition.crawl().delayMillis();
		this.manners = Manners.pausing(Duration.ofMillis((millis != null) ? millis : 0)).waitingAtMost(PATIENCE);
	}

	@Override
	public Visitor.Answer fetch(Entry entry, Optional<PageState> known) {
		URI address = entry.lead().address();
		int robotsRequests = this.fetcher.knowsRules(address) ? 0 : 1;
		Validators validators = known.filter((page) -> !this.scripted && spares(page))
			.map(PageState::validators)
			.orElse(null);
		FetchRequest request = FetchRequest.of(address)
			.following((target) -> this.hosts.have(target) ? Optional.empty() : Optional.of(AWAY));
		FetchOutcome outcome = fetch(request.unless(validators));
		int requests = robotsRequests + outcome.requests();
		if (validators != null && outcome instanceof FetchOutcome.NotModified same
				&& validators.isOther(same.headers())) {
			FetchOutcome whole = fetch(request);
			return new Visitor.Answer(entry, whole, known, requests + whole.requests());
		}
		return new Visitor.Answer(entry, outcome, known, requests);
	}

	private FetchOutcome fetch(FetchRequest request) {
		return EmptyPages.named(this.fetcher.fetch(request, this.manners));
	}

	@Override
	public boolean recallsLists() {
		return this.whole;
	}

	@Override
	public boolean spares(PageState known) {
		boolean recalled = !this.whole || !known.isList() || known.contentHash() != null;
		return known.isReadBy(this.version) && recalled && this.settled.test(known);
	}

	@Override
	public FetchedPage built(PageKind kind, FetchedPage fetched) {
		return this.scripted ? this.scripts.of(kind, fetched) : fetched;
	}

}
