package app.joren.runtime.queue;

import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import io.awspring.cloud.sqs.operations.SqsTemplate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Offers the sender to the queues, where the suite's names are known. */
@AutoConfiguration(after = SqsAutoConfiguration.class, afterName = "app.joren.runtime.aws.AwsNamesAutoConfiguration")
@ConditionalOnBean({ AwsNames.class, SqsTemplate.class })
class QueuesAutoConfiguration {

	@Bean
	Queues queues(SqsTemplate sqs, AwsNames names) {
		return new Queues(sqs, names);
	}

}
