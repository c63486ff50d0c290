package app.joren.runtime.fetch;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives every service the guarded fetcher. */
@AutoConfiguration
@EnableConfigurationProperties(FetchSettings.class)
public class FetchAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(GuardedFetcher.class)
	HttpFetcher guardedFetcher(FetchSettings settings, ObjectProvider<Clock> clock) {
		return new HttpFetcher(settings, NameLookup.OF_THE_MACHINE, clock.getIfAvailable(Clock::systemUTC));
	}

}
