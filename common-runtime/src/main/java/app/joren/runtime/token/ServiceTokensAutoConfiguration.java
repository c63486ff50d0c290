package app.joren.runtime.token;

import java.time.Clock;

import app.joren.runtime.problem.RemoteProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/**
 * Gives each client of another service its token, and turns the problems of that service
 * into exceptions. The group of an {@code @ImportHttpServices} is the called service's
 * name.
 */
@AutoConfiguration
@EnableConfigurationProperties(ServiceTokenSettings.class)
@ConditionalOnProperty("joren.service.secret")
class ServiceTokensAutoConfiguration {

	@Bean
	ServiceTokens serviceTokens(Environment environment, ServiceTokenSettings settings, ObjectProvider<Clock> clock) {
		return new ServiceTokens(environment.getRequiredProperty("spring.application.name"), settings,
				clock.getIfAvailable(Clock::systemUTC));
	}

	@Bean
	RestClientHttpServiceGroupConfigurer callsWithTokens(ServiceTokens tokens) {
		return (groups) -> groups.forEachClient((group, client) -> authenticate(client, group.name(), tokens));
	}

	private void authenticate(RestClient.Builder client, String target, ServiceTokens tokens) {
		client.requestInterceptor((request, body, execution) -> {
			request.getHeaders().setBearerAuth(tokens.mint(target));
			return execution.execute(request, body);
		}).defaultStatusHandler(new RemoteProblems());
	}

	/** The time, where a service has no clock of its own. */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

}
