package app.joren.console.hooks;

import app.joren.console.conversion.ServiceReports;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.console.HooksApi;
import app.joren.contracts.crawler.Crawl;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the reports of the analyzer and the crawler. */
@RestController
@Profile("webapi")
@ResponseStatus(HttpStatus.NO_CONTENT)
class HooksController implements HooksApi {

	private final ServiceReports reports;

	HooksController(ServiceReports reports) {
		this.reports = reports;
	}

	@Override
	public void analysisChanged(Analysis analysis) {
		this.reports.analysisChanged(analysis);
	}

	@Override
	public void crawlChanged(Crawl crawl) {
		this.reports.crawlChanged(crawl);
	}

	@Override
	public void definitionChanged(DefinitionChanged change) {
		this.reports.definitionChanged(change);
	}

}
