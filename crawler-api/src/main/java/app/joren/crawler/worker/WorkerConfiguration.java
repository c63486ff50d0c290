package app.joren.crawler.worker;

import app.joren.crawler.crawl.SliceSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the listener's annotation needs to know. */
@Configuration(proxyBeanMethods = false)
@Profile("worker")
class WorkerConfiguration {

	@Bean
	String sliceVisibility(SliceSettings settings) {
		return Long.toString(Math.max(1, settings.visibility().toSeconds()));
	}

}
