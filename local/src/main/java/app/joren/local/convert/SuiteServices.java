package app.joren.local.convert;

import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.local.suite.Suite;
import app.joren.runtime.problem.RemoteProblems;

import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

/**
 * The services of a suite, as far as a conversion needs them.
 *
 * @param analyzer analyses and definitions
 * @param crawler crawls
 * @param apps the apps' settings
 * @param content what phones read
 */
public record SuiteServices(AnalyzerApi analyzer, CrawlerApi crawler, AppsApi apps, PhoneContent content) {

	/**
	 * The services of a running suite. The phone does not take Brotli: the HTTP client's
	 * decoder loses what is read after a single byte, by which it is looked whether there
	 * is any.
	 */
	public static SuiteServices of(Suite suite) {
		RestClient phone = RestClient.builder()
			.baseUrl(suite.address("apps"))
			.defaultStatusHandler(new RemoteProblems())
			.defaultHeader(HttpHeaders.ACCEPT_ENCODING, "gzip")
			.build();
		return new SuiteServices(suite.client(AnalyzerApi.class, "analyzer"), suite.client(CrawlerApi.class, "crawler"),
				suite.client(AppsApi.class, "apps"), new PhoneContent(phone));
	}

}
