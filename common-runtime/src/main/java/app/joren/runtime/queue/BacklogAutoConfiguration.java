package app.joren.runtime.queue;

import java.time.Clock;

import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.autoconfigure.dynamodb.DynamoDbAutoConfiguration;
import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** Has the workers of a service tell of the backlog in its queues. */
@AutoConfiguration(after = { SqsAutoConfiguration.class, DynamoDbAutoConfiguration.class },
		afterName = "app.joren.runtime.aws.AwsNamesAutoConfiguration")
@Profile("worker")
@ConditionalOnBean({ AwsNames.class, SqsAsyncClient.class, DynamoDbClient.class })
@ConditionalOnProperty("joren.queues.own")
@EnableConfigurationProperties({ OwnQueues.class, BacklogSettings.class })
class BacklogAutoConfiguration {

	@Bean
	Backlogs backlogs(Environment environment, OwnQueues own, BacklogSettings settings, SqsAsyncClient sqs,
			DynamoDbClient tables, AwsNames names, ObjectProvider<Clock> clock,
			ObjectProvider<MeterRegistry> registry) {
		Clock time = clock.getIfAvailable(Clock::systemUTC);
		Backlogs backlogs = new Backlogs(environment.getRequiredProperty("spring.application.name"), own,
				new QueueClient(sqs, names), new Workers(tables, names, time), settings, time, System.out);
		registry.ifAvailable(backlogs::start);
		return backlogs;
	}

}
