package app.joren.runtime.robots;

import java.time.Clock;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.fetch.FetchAutoConfiguration;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.GuardedFetcher;
import app.joren.runtime.host.BackOff;
import app.joren.runtime.host.HostGates;
import app.joren.runtime.host.HostSettings;
import app.joren.runtime.host.HostsAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives every service manners. */
@AutoConfiguration(after = { FetchAutoConfiguration.class, HostsAutoConfiguration.class })
public class RobotsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	RobotsCopies robotsCopies(ObjectProvider<DynamoDbClient> client, ObjectProvider<AwsNames> names) {
		AwsNames known = names.getIfAvailable();
		return (known != null) ? new RobotsCopiesInDynamoDb(client.getObject(), known.table("hosts"))
				: RobotsCopies.UNSHARED;
	}

	@Bean
	@ConditionalOnMissingBean
	RobotsFiles robotsFiles(RobotsCopies copies, HostSettings settings, ObjectProvider<Clock> clock) {
		return new RobotsFiles(copies, clock.getIfAvailable(Clock::systemUTC), BackOff.of(settings));
	}

	@Bean
	@ConditionalOnMissingBean(ShutOuts.class)
	@ConditionalOnBean({ DynamoDbClient.class, AwsNames.class })
	ShutOutHosts shutOutHosts(DynamoDbClient client, AwsNames names, HostSettings settings,
			ObjectProvider<Clock> clock) {
		return new ShutOutHosts(client, names.table("shut-outs"), settings.shutOuts(),
				clock.getIfAvailable(Clock::systemUTC));
	}

	@Bean
	@ConditionalOnMissingBean
	PoliteFetcher politeFetcher(GuardedFetcher fetcher, RobotsFiles robots, HostGates gates,
			ObjectProvider<ShutOuts> shutOuts, FetchSettings settings, ObjectProvider<Clock> clock) {
		return new PoliteFetcher(fetcher, robots, gates, shutOuts.getIfAvailable(() -> ShutOuts.NONE), settings,
				clock.getIfAvailable(Clock::systemUTC));
	}

}
