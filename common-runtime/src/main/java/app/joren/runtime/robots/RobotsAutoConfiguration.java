package app.joren.runtime.robots;

import app.joren.runtime.fetch.FetchAutoConfiguration;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.GuardedFetcher;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives every service manners. */
@AutoConfiguration(after = FetchAutoConfiguration.class)
public class RobotsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	RobotsFiles robotsFiles(GuardedFetcher fetcher) {
		return new RobotsFiles(fetcher);
	}

	@Bean
	@ConditionalOnMissingBean
	PoliteFetcher politeFetcher(GuardedFetcher fetcher, RobotsFiles robots, FetchSettings settings) {
		return new PoliteFetcher(fetcher, robots, settings);
	}

}
