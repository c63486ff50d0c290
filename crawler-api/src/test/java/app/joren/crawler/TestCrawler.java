package app.joren.crawler;

import java.time.Instant;

import app.joren.crawler.site.TinyReader;
import app.joren.crawler.visit.SiteReaders;
import app.joren.extraction.site.DefinedSiteReader;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The crawler with a reader of tiny sites, unless their definition has templates, and
 * with a clock that tests move.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestCrawler {

	@Bean
	@Primary
	MovedClock movedClock() {
		return new MovedClock();
	}

	@Bean
	@Primary
	SiteReaders tinyReaders() {
		return (appId, definition) -> definition.templates().isEmpty() ? new TinyReader(definition)
				: new DefinedSiteReader(appId, definition, Instant::now);
	}

}
