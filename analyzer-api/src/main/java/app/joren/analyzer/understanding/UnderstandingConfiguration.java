package app.joren.analyzer.understanding;

import java.time.Clock;

import app.joren.analyzer.analysis.SiteAnalyst;
import app.joren.runtime.browser.PageRenderer;
import app.joren.runtime.robots.PoliteFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Gives the worker its analyst. */
@Configuration(proxyBeanMethods = false)
@Profile("worker")
class UnderstandingConfiguration {

	@Bean
	SiteAnalyst siteAnalyst(PoliteFetcher fetcher, PageRenderer renderer, Clock clock) {
		return new SiteUnderstander(new PoliteWeb(fetcher, renderer), clock);
	}

}
