package app.joren.runtime.queue;

import java.time.Clock;

import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** Lets operators look after the queues that a service names as its own. */
@AutoConfiguration(after = SqsAutoConfiguration.class, afterName = "app.joren.runtime.aws.AwsNamesAutoConfiguration")
@ConditionalOnBean({ AwsNames.class, SqsAsyncClient.class })
@ConditionalOnProperty("joren.queues.own")
@EnableConfigurationProperties(OwnQueues.class)
class DeadLettersAutoConfiguration {

	@Bean
	DeadLetters deadLetters(SqsAsyncClient sqs, AwsNames names, OwnQueues own, ObjectProvider<Clock> clock) {
		return new DeadLetters(new QueueClient(sqs, names), own, clock.getIfAvailable(Clock::systemUTC));
	}

	@Bean
	@Profile("webapi")
	QueuesController queuesController(DeadLetters deadLetters) {
		return new QueuesController(deadLetters);
	}

}
