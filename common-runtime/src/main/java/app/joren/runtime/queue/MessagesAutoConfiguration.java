package app.joren.runtime.queue;

import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import io.awspring.cloud.sqs.support.converter.MessagingMessageConverter;
import io.awspring.cloud.sqs.support.converter.SqsMessagingMessageConverter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what messages look like: JSON, of which the listener's parameter alone says what
 * it is, never a class name that came with the message.
 */
@AutoConfiguration(before = SqsAutoConfiguration.class)
class MessagesAutoConfiguration {

	@Bean
	MessagingMessageConverter<Message> contractMessages(JsonMapper json) {
		SqsMessagingMessageConverter converter = new SqsMessagingMessageConverter(json);
		converter.doNotSendPayloadTypeHeader();
		converter.setPayloadTypeHeader("not-used");
		converter.setPayloadMessageConverter(new ForgivingConverter(converter.getPayloadMessageConverter()));
		return converter;
	}

}
