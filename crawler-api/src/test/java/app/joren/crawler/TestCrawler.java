package app.joren.crawler;

import app.joren.crawler.site.TinyReader;
import app.joren.crawler.visit.SiteReaders;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The crawler with a reader of tiny sites. */
@TestConfiguration(proxyBeanMethods = false)
public class TestCrawler {

	@Bean
	@Primary
	SiteReaders tinyReaders() {
		return (appId, definition) -> new TinyReader(definition);
	}

}
