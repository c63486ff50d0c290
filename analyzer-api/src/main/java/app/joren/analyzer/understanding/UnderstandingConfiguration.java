package app.joren.analyzer.understanding;

import java.time.Clock;

import app.joren.analyzer.analysis.SiteAnalyst;
import app.joren.runtime.browser.PageRenderer;
import app.joren.runtime.robots.PoliteFetcher;
import app.joren.runtime.robots.RobotsFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Gives the worker its analyst. */
@Configuration(proxyBeanMethods = false)
@Profile("worker")
class UnderstandingConfiguration {

	@Bean
	SiteAnalyst siteAnalyst(PoliteFetcher fetcher, RobotsFiles robots, PageRenderer renderer, Clock clock) {
		return new SiteUnderstander(new PoliteWeb(fetcher, robots, renderer), clock);
	}

}
