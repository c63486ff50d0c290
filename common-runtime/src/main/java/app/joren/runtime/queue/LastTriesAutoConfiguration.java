package app.joren.runtime.queue;

import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import io.awspring.cloud.sqs.listener.errorhandler.AsyncErrorHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives the listeners of a worker their error handler. */
@AutoConfiguration(before = SqsAutoConfiguration.class)
@Profile("worker")
class LastTriesAutoConfiguration {

	@Bean
	AsyncErrorHandler<Object> lastTries(@Lazy SqsAsyncClient sqs, JsonMapper json) {
		return new LastTries(sqs, json);
	}

}
