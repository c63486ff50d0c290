package app.joren.console.conversion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Asks once how far the work is when a page is opened and no report came for a while, for
 * example because the console was down when the last one was sent.
 */
@Component
public class CatchUp {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Conversions conversions;

	private final ServiceReports reports;

	private final AnalyzerApi analyzer;

	private final CrawlerApi crawler;

	private final Clock clock;

	CatchUp(Conversions conversions, ServiceReports reports, AnalyzerApi analyzer, CrawlerApi crawler, Clock clock) {
		this.conversions = conversions;
		this.reports = reports;
		this.analyzer = analyzer;
		this.crawler = crawler;
		this.clock = clock;
	}

	/** The conversion as it is now. */
	public Optional<Conversion> find(String appId) {
		Optional<Conversion> known = this.conversions.find(appId);
		if (known.filter((conversion) -> conversion.stale(this.clock.instant(), PATIENCE)).isEmpty()) {
			return known;
		}
		known.ifPresent(this::ask);
		return this.conversions.find(appId);
	}

	private void ask(Conversion conversion) {
		try {
			report(conversion);
		}
		catch (ProblemException ex) {
			if (ex.type() == ProblemType.NOT_FOUND && conversion.stage().moving()) {
				lost(conversion);
			}
		}
	}

	private void report(Conversion conversion) {
		Crawl remake = conversion.remake();
		if (remake != null && conversion.remaking()) {
			this.reports.crawlChanged(ServiceCalls.answer(() -> this.crawler.crawl(remake.id())));
		}
		if (!conversion.stage().moving()) {
			return;
		}
		Crawl crawl = conversion.crawl();
		if (crawl != null) {
			this.reports.crawlChanged(ServiceCalls.answer(() -> this.crawler.crawl(crawl.id())));
		}
		else {
			this.reports.analysisChanged(ServiceCalls.answer(() -> this.analyzer.analysis(conversion.analysis().id())));
		}
	}

	/** The service does not know of the work: it was never begun and never will be. */
	private void lost(Conversion conversion) {
		Problem problem = new Problem(ProblemType.INTERNAL, "The work was lost before it had begun.", "Try again.",
				conversion.address());
		Crawl crawl = conversion.crawl();
		if (crawl != null) {
			this.reports.crawlChanged(new Crawl(crawl.id(), crawl.appId(), crawl.definitionVersion(),
					Crawl.State.FAILED, crawl.counts(), List.of(problem), crawl.started(), this.clock.instant()));
		}
		else {
			Analysis analysis = conversion.analysis();
			this.reports.analysisChanged(new Analysis(analysis.id(), analysis.appId(), analysis.address(),
					Analysis.State.FAILED, analysis.findings(), analysis.requests(), null, problem, analysis.started(),
					this.clock.instant()));
		}
	}

}
