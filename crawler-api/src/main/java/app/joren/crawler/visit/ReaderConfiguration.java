package app.joren.crawler.visit;

import java.time.Clock;

import app.joren.extraction.site.DefinedSiteReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads sites with the extraction library. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

	@Bean
	SiteReaders definedSites(Clock clock) {
		return (appId, definition) -> new DefinedSiteReader(appId, definition, clock::instant);
	}

}
