package app.joren.crawler;

import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.console.HooksApi;
import app.joren.runtime.JorenService;
import app.joren.runtime.problem.ApiProblems;
import app.joren.runtime.token.ServiceSecurity;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;

/** Crawls sites by their definitions. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({ ServiceSecurity.class, ApiProblems.class })
@ImportHttpServices(group = "analyzer", types = AnalyzerApi.class)
@ImportHttpServices(group = "console", types = HooksApi.class)
public class CrawlerApplication {

	/** Starts the service in the modes that the first argument names. */
	public static void main(String[] args) {
		JorenService.run(CrawlerApplication.class, "crawler", args);
	}

}
