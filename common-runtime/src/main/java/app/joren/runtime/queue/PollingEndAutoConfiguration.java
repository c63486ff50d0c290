package app.joren.runtime.queue;

import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import io.awspring.cloud.sqs.listener.MessageListenerContainerRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Lets a worker end that cannot start. */
@AutoConfiguration(after = SqsAutoConfiguration.class)
@Profile("worker")
@ConditionalOnBean(MessageListenerContainerRegistry.class)
class PollingEndAutoConfiguration {

	@Bean
	PollingEnd pollingEnd(MessageListenerContainerRegistry listeners) {
		return new PollingEnd(listeners);
	}

}
