package app.joren.crawler.image;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.image.ImageMessage;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.json.JsonMapper;

/** Takes what the crawler tells the apps service of images. */
@Component
public class AppImages {

	private final SqsAsyncClient sqs;

	private final AwsNames names;

	private final JsonMapper json;

	private final List<ImageMessage> messages = new ArrayList<>();

	AppImages(SqsAsyncClient sqs, AwsNames names, JsonMapper json) {
		this.sqs = sqs;
		this.names = names;
		this.json = json;
	}

	/** All that an app has been told of an image by now. */
	synchronized List<ImageMessage> of(String appId, URI address) {
		receive();
		return this.messages.stream()
			.filter((message) -> message.appId().equals(appId) && message.address().equals(address))
			.toList();
	}

	/** All that an app has been told by now. */
	public synchronized List<ImageMessage> of(String appId) {
		receive();
		return this.messages.stream().filter((message) -> message.appId().equals(appId)).toList();
	}

	private void receive() {
		String queue = this.sqs.getQueueUrl((request) -> request.queueName(this.names.queue("app-images")))
			.join()
			.queueUrl();
		List<Message> some = some(queue);
		while (!some.isEmpty()) {
			for (Message message : some) {
				this.messages.add(this.json.readValue(message.body(), ImageMessage.class));
				this.sqs.deleteMessage((request) -> request.queueUrl(queue).receiptHandle(message.receiptHandle()))
					.join();
			}
			some = some(queue);
		}
	}

	private List<Message> some(String queue) {
		return this.sqs.receiveMessage((request) -> request.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(0))
			.join()
			.messages();
	}

}
