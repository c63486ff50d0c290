package app.joren.crawler.visit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
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

	private final Manners manners;

	Site(PoliteFetcher fetcher, ScriptRuns scripts, SiteDefinition definition, int version) {
		this.fetcher = fetcher;
		this.scripts = scripts;
		this.scripted = ScriptRuns.wanted(definition);
		this.hosts = SiteHosts.of(definition);
		this.version = version;
		Integer millis = definition.crawl().delayMillis();
		this.manners = Manners.pausing(Duration.ofMillis((millis != null) ? millis : 0)).waitingAtMost(PATIENCE);
	}

	@Override
	public Visitor.Answer fetch(Entry entry, Optional<PageState> known) {
		URI address = entry.lead().address();
		int robotsRequests = this.fetcher.knowsRules(address) ? 0 : 1;
		Validators validators = known.filter((page) -> !this.scripted && page.isReadBy(this.version))
			.map(PageState::validators)
			.orElse(null);
		FetchRequest request = FetchRequest.of(address)
			.unless(validators)
			.following((target) -> this.hosts.have(target) ? Optional.empty() : Optional.of(AWAY));
		FetchOutcome outcome = EmptyPages.named(this.fetcher.fetch(request, this.manners));
		return new Visitor.Answer(entry, outcome, known, robotsRequests + outcome.requests());
	}

	@Override
	public FetchedPage built(PageKind kind, FetchedPage fetched) {
		return this.scripted ? this.scripts.of(kind, fetched) : fetched;
	}

}
