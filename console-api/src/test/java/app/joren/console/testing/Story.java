package app.joren.console.testing;

import java.time.Instant;
import java.util.List;

import app.joren.console.conversion.AppCrawls;
import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.ConversionStart;
import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.ServiceReports;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** What happens to a conversion, told in the words of the people and services in it. */
@TestComponent
public class Story {

	private final ConversionStart start;

	private final Conversions conversions;

	private final ServiceReports reports;

	private final AppCrawls crawls;

	private final WireMockServer services;

	Story(ConversionStart start, Conversions conversions, ServiceReports reports, AppCrawls crawls,
			WireMockServer services) {
		this.start = start;
		this.conversions = conversions;
		this.reports = reports;
		this.crawls = crawls;
		this.services = services;
	}

	/** Somebody pastes an address. */
	public String pasted(String address) {
		return this.start.begin(address);
	}

	/** The analyzer reports findings. */
	public void found(String appId, List<Finding> findings) {
		this.reports.analysisChanged(analysis(appId, Analysis.State.RUNNING, findings, null, null));
	}

	/** The analyzer has finished. */
	public void proposed(String appId) {
		Proposal proposal = Things.proposal(this.services.baseUrl());
		this.reports.analysisChanged(analysis(appId, Analysis.State.FINISHED, Things.findings(), proposal, null));
	}

	/** The analyzer gives up. */
	public void failed(String appId, ProblemType type) {
		Problem problem = new Problem(type, "Said by the analyzer.", "Do.", "https://kitadani.example/");
		this.reports
			.analysisChanged(analysis(appId, Analysis.State.FAILED, Things.findings().subList(0, 1), null, problem));
	}

	/** Somebody is content with the proposal. */
	public void started(String appId) {
		this.crawls.start(appId);
	}

	/** The crawler reports. */
	public void crawled(String appId, Crawl.State state, int articles, Problem... problems) {
		this.reports.crawlChanged(crawl(appId, state, articles, problems));
	}

	/** The crawler tells how far it is with making the articles again. */
	public void remade(String appId, Crawl.State state, int articles) {
		Crawl known = conversion(appId).crawl();
		Instant started = (known != null) ? known.started().plusSeconds(1) : Things.NOON;
		this.reports.crawlChanged(remake(appId, started, state, articles));
	}

	private static Crawl remake(String appId, Instant started, Crawl.State state, int articles) {
		CrawlCounts counts = new CrawlCounts(state.ended() ? 0 : 15, 0, 0, 0, 5, articles, 1, 2, 0);
		return new Crawl("remake-1", appId, 2, state, counts, List.of(), started,
				state.ended() ? started.plusSeconds(3) : null, Crawl.Kind.REMAKE, List.of());
	}

	/** The analyzer tells what came of what the last crawl noticed. */
	public void siteChanged(String appId, DefinitionChanged.Outcome outcome) {
		this.reports.definitionChanged(Reviews.change(appId, crawlId(appId), outcome));
	}

	/** The crawler tells that the site is no longer as its definition says. */
	public void drifted(String appId) {
		started(appId);
		Crawl crawl = crawl(appId, Crawl.State.FINISHED, 12);
		this.reports.crawlChanged(new Crawl(crawl.id(), appId, 1, crawl.state(), crawl.counts(), List.of(),
				crawl.started(), Instant.now(), Crawl.Kind.VISIT, Reviews.drift()));
	}

	/** The next crawl is begun and cannot be brought to its end. */
	public void crawlFailed(String appId) {
		started(appId);
		crawled(appId, Crawl.State.FAILED, 3,
				new Problem(ProblemType.TIMED_OUT, "Slow.", "Wait.", "https://kitadani.example/"));
	}

	private String crawlId(String appId) {
		return this.conversions.find(appId).map(Conversion::crawl).map(Crawl::id).orElse("none");
	}

	/** What the crawler reports. */
	public Crawl crawl(String appId, Crawl.State state, int articles, Problem... problems) {
		Crawl known = conversion(appId).crawl();
		if (known == null) {
			throw new IllegalStateException("No crawl was started");
		}
		CrawlCounts counts = new CrawlCounts(state.ended() ? 0 : 31, articles + 7, 0, articles, 0, 0, 0, 2,
				problems.length);
		return new Crawl(known.id(), appId, 1, state, counts, List.of(problems), known.started(),
				state.ended() ? known.started().plusSeconds(14) : null);
	}

	/** What the analyzer reports. */
	public Analysis analysis(String appId, Analysis.State state, List<Finding> findings, @Nullable Proposal proposal,
			@Nullable Problem problem) {
		Analysis known = conversion(appId).analysis();
		return new Analysis(known.id(), appId, known.address(), state, findings, findings.size() * 3, proposal, problem,
				known.started(), state.ended() ? known.started().plusSeconds(9) : null);
	}

	/** What the console knows. */
	public Conversion conversion(String appId) {
		return this.conversions.find(appId).orElseThrow();
	}

}
