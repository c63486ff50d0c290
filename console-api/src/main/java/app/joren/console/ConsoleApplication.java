package app.joren.console;

import app.joren.contracts.analytics.AnalyticsApi;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.ReviewApi;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.crawler.ActivityApi;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.crawler.SchedulesApi;
import app.joren.contracts.crawler.ShutOutApi;
import app.joren.contracts.crawler.StoredPagesApi;
import app.joren.contracts.push.DevicesApi;
import app.joren.contracts.push.PushApi;
import app.joren.contracts.queue.QueuesApi;
import app.joren.runtime.JorenService;
import app.joren.runtime.token.ServiceSecurity;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;

/** The console. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(ServiceSecurity.class)
@ImportHttpServices(group = "analyzer", types = { AnalyzerApi.class, ReviewApi.class, QueuesApi.class })
@ImportHttpServices(group = "crawler",
		types = { CrawlerApi.class, StoredPagesApi.class, ActivityApi.class, SchedulesApi.class, ShutOutApi.class,
				QueuesApi.class })
@ImportHttpServices(group = "apps", types = { AppsApi.class, AnalyticsApi.class, QueuesApi.class })
@ImportHttpServices(group = "push", types = { PushApi.class, DevicesApi.class, QueuesApi.class })
public class ConsoleApplication {

	public static void main(String[] args) {
		JorenService.run(ConsoleApplication.class, "console", args);
	}

}
