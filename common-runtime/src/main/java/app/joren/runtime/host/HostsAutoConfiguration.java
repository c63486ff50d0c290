package app.joren.runtime.host;

import java.time.Clock;

import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.autoconfigure.dynamodb.DynamoDbAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Has all services share hosts by the table {@code hosts}; a service without tables keeps
 * them to itself.
 */
@AutoConfiguration(after = DynamoDbAutoConfiguration.class,
		afterName = "app.joren.runtime.aws.AwsNamesAutoConfiguration")
@EnableConfigurationProperties(HostSettings.class)
public class HostsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	HostStates hostStates(ObjectProvider<DynamoDbClient> client, ObjectProvider<AwsNames> names) {
		AwsNames known = names.getIfAvailable();
		return (known != null) ? new HostStatesInDynamoDb(client.getObject(), known.table("hosts"))
				: new HostStatesInMemory();
	}

	@Bean
	@ConditionalOnMissingBean
	HostGates hostGates(HostStates states, HostSettings settings, ObjectProvider<Clock> clock) {
		return new HostGates(states, settings, clock.getIfAvailable(Clock::systemUTC));
	}

}
